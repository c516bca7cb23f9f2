package dev.ssot.language.python.grammar;

import dev.ssot.language.python.grammar.Statement.Alias;
import dev.ssot.language.python.grammar.Statement.Effect;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements that fit on a line. */
abstract class SimpleStatements extends Patterns {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  /** Whether a {@code from __future__ import} may still come. */
  private boolean beginning = true;

  /** Whether there is a {@code global} or {@code nonlocal}. */
  boolean declares;

  SimpleStatements(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /** {@code simple_stmt (';' simple_stmt)* [';'] NEWLINE}. */
  final void simpleStatements(List<Statement> into) {
    do {
      into.add(simpleStatement());
    } while (accept(TokenKind.SEMI) && !is(TokenKind.NEWLINE));
    if (!accept(TokenKind.NEWLINE)) {
      throw unexpected("expected the end of the statement");
    }
  }

  private Statement simpleStatement() {
    int first = at;
    Statement statement =
        switch (kind()) {
          case RETURN -> returnStatement();
          case IMPORT -> importName();
          case FROM -> importFrom();
          case RAISE -> raise();
          case DEL -> delete();
          case ASSERT -> assertion();
          case PASS -> new Statement.Plain(at++);
          case BREAK, CONTINUE -> jump();
          case GLOBAL, NONLOCAL -> declare();
          case NAME -> isTypeAlias() ? typeAlias() : expressionOrAssignment();
          default -> expressionOrAssignment();
        };
    beginning &= isDocstringOrFuture(statement, first);
    return statement;
  }

  private static boolean isDocstringOrFuture(Statement statement, int first) {
    if (statement instanceof Statement.ImportFrom from) {
      return from.module().equals("__future__");
    }
    return first == 0
        && statement instanceof Statement.Evaluate evaluated
        && evaluated.value() instanceof Expression.Text;
  }

  /** No {@code from __future__ import} may come any more. */
  final void endBeginning() {
    beginning = false;
  }

  private Statement returnStatement() {
    int first = expect(TokenKind.RETURN);
    if (!scope.isFunction()) {
      fault(first, "'return' outside function");
    }
    verifyOutsideGroupHandler(first);
    if (is(TokenKind.NEWLINE) || is(TokenKind.SEMI)) {
      return new Statement.Return(Optional.empty(), first, previous());
    }
    scope.returnsValue = scope.returnsValue < 0 ? first : scope.returnsValue;
    Expression value = unstarred(starExpressions());
    return new Statement.Return(Optional.of(value), first, previous());
  }

  private void verifyOutsideGroupHandler(int token) {
    if (scope.groupHandlers > 0) {
      fault(token, "'break', 'continue' and 'return' cannot appear in an 'except*' block");
    }
  }

  private Statement jump() {
    String word = kind().text();
    if (scope.loops == 0) {
      verifyOutsideGroupHandler(at);
      fault(at, word.equals("break") ? "'break' outside loop" : "'continue' not properly in loop");
    }
    return new Statement.Plain(at++);
  }

  /** {@code 'import' dotted_as_name (',' dotted_as_name)*}. */
  private Statement importName() {
    int first = expect(TokenKind.IMPORT);
    List<Alias> names = new ArrayList<>(1);
    do {
      int start = at;
      names.add(alias(dottedName(), start));
    } while (accept(TokenKind.COMMA));
    return new Statement.Import(names, first, previous());
  }

  /** {@code NAME ('.' NAME)*}. */
  private String dottedName() {
    String head = name().id();
    if (!is(TokenKind.DOT)) {
      return head;
    }
    StringBuilder dotted = new StringBuilder(head);
    while (accept(TokenKind.DOT)) {
      dotted.append('.').append(name().id());
    }
    return dotted.toString();
  }

  private Alias alias(String name, int first) {
    Optional<String> alias = Optional.empty();
    if (accept(TokenKind.AS)) {
      Expression.Name bound = name();
      Targets.verifyName(bound, this);
      alias = Optional.of(bound.id());
    }
    return new Alias(name, alias, first, previous());
  }

  /** {@code 'from' ('.' | '...')* dotted_name 'import' import_from_targets}. */
  private Statement importFrom() {
    int first = expect(TokenKind.FROM);
    int level = 0;
    while (is(TokenKind.DOT) || is(TokenKind.ELLIPSIS)) {
      level += is(TokenKind.DOT) ? 1 : 3;
      at++;
    }
    String module = level > 0 && is(TokenKind.IMPORT) ? "" : dottedName();
    expect(TokenKind.IMPORT);
    List<Alias> names = importFromTargets(first);
    if (level == 0 && module.equals("__future__")) {
      verifyFuture(names, first);
    }
    return new Statement.ImportFrom(level, module, names, first, previous());
  }

  private void verifyFuture(List<Alias> names, int first) {
    if (!beginning) {
      fault(first, "from __future__ imports must occur at the beginning of the file");
    }
    for (Alias name : names) {
      if (!FEATURES.contains(name.name())) {
        fault(name.first(), "future feature " + name.name() + " is not defined");
      }
    }
  }

  /** {@code '(' import_from_as_names [','] ')' | import_from_as_names | '*'}. */
  private List<Alias> importFromTargets(int first) {
    if (accept(TokenKind.STAR)) {
      if (scope.kind != Scope.Kind.MODULE) {
        fault(first, "import * only allowed at module level");
      }
      return List.of(new Alias("*", Optional.empty(), previous(), previous()));
    }
    boolean bracketed = accept(TokenKind.LPAR);
    List<Alias> names = new ArrayList<>(2);
    do {
      if (bracketed && is(TokenKind.RPAR) && !names.isEmpty()) {
        break;
      }
      int start = at;
      names.add(alias(name().id(), start));
    } while (separated(bracketed && recovering));
    if (bracketed && !(recovering && is(TokenKind.NEWLINE))) {
      expect(TokenKind.RPAR);
    }
    return names;
  }

  private boolean separated(boolean tolerant) {
    boolean separated = accept(TokenKind.COMMA);
    return tolerant ? skipsToName() : separated;
  }

  /** Recovering, a mistake in a list of names costs no more than the names around it. */
  private boolean skipsToName() {
    while (!is(TokenKind.NAME) && !is(TokenKind.RPAR) && !is(TokenKind.NEWLINE)) {
      at++;
    }
    return is(TokenKind.NAME);
  }

  /** {@code 'raise' [expression ['from' expression]]}. */
  private Statement raise() {
    int first = expect(TokenKind.RAISE);
    List<Expression> operands = new ArrayList<>(2);
    if (!is(TokenKind.NEWLINE) && !is(TokenKind.SEMI)) {
      operands.add(expression());
      if (accept(TokenKind.FROM)) {
        operands.add(expression());
      }
    }
    return new Effect(Effect.Kind.RAISE, operands, first, previous());
  }

  /** {@code 'del' del_target (',' del_target)* [',']}. */
  private Statement delete() {
    int first = expect(TokenKind.DEL);
    Expression targets = starExpressions();
    Targets.verifyDeletable(targets, this);
    return new Effect(Effect.Kind.DELETE, List.of(targets), first, previous());
  }

  /** {@code 'assert' expression [',' expression]}. */
  private Statement assertion() {
    int first = expect(TokenKind.ASSERT);
    List<Expression> operands = new ArrayList<>(2);
    operands.add(expression());
    if (accept(TokenKind.COMMA)) {
      operands.add(expression());
    }
    return new Effect(Effect.Kind.ASSERT, operands, first, previous());
  }

  /** {@code ('global' | 'nonlocal') NAME (',' NAME)*}. */
  private Statement declare() {
    int first = at;
    boolean global = is(TokenKind.GLOBAL);
    at++;
    if (!global && scope.kind == Scope.Kind.MODULE) {
      fault(first, "nonlocal declaration not allowed at module level");
    }
    declares = true;
    List<Expression.Name> names = new ArrayList<>(1);
    do {
      names.add(name());
    } while (accept(TokenKind.COMMA));
    return new Statement.Declare(global, names, first, previous());
  }

  private boolean isTypeAlias() {
    return isSoft("type") && nextKind() == TokenKind.NAME;
  }

  /** {@code "type" NAME [type_params] '=' expression}. */
  private Statement typeAlias() {
    int first = at++;
    needs("3.12", "type statement", first, at);
    Expression.Name name = name();
    List<Statement.TypeParameter> parameters = typeParameters();
    expect(TokenKind.EQUAL);
    return new Statement.TypeAlias(name, parameters, expression(), first, previous());
  }

  /** {@code ['[' type_param (',' type_param)* [','] ']']}. */
  final List<Statement.TypeParameter> typeParameters() {
    if (!is(TokenKind.LSQB)) {
      return List.of();
    }
    int first = at++;
    List<Statement.TypeParameter> parameters = new ArrayList<>();
    boolean preset = false;
    do {
      if (is(TokenKind.RSQB) && !parameters.isEmpty()) {
        break;
      }
      Statement.TypeParameter parameter = typeParameter();
      if (preset && !parameter.preset()) {
        fault(parameter.first(), "non-default type parameter follows default type parameter");
      }
      preset |= parameter.preset();
      parameters.add(parameter);
    } while (accept(TokenKind.COMMA));
    expect(TokenKind.RSQB);
    needs("3.12", "type parameter list", first, previous());
    verifyDistinct(parameters);
    return parameters;
  }

  /** {@code NAME [':' expression] | '*' NAME | '**' NAME}, each with {@code ['=' default]}. */
  private Statement.TypeParameter typeParameter() {
    int first = at;
    boolean variadic = accept(TokenKind.STAR);
    boolean starred = variadic || accept(TokenKind.DOUBLESTAR);
    Expression.Name name = name();
    List<Expression> parts = new ArrayList<>(0);
    if (!starred && accept(TokenKind.COLON)) {
      parts.add(expression());
    }
    boolean preset = accept(TokenKind.EQUAL);
    if (preset) {
      needs("3.13", "default of a type parameter", first, at);
      parts.add(variadic ? starExpression() : expression());
    }
    return new Statement.TypeParameter(name.id(), parts, preset, first, previous());
  }

  private void verifyDistinct(List<Statement.TypeParameter> parameters) {
    for (int i = 1; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      if (parameters.subList(0, i).stream().anyMatch(other -> other.name().equals(name))) {
        fault(parameters.get(i).first(), "duplicate type parameter '" + name + "'");
      }
    }
  }

  /** {@code assignment | star_expressions}. */
  private Statement expressionOrAssignment() {
    int first = at;
    Expression value = yieldOrStarExpressions();
    if (is(TokenKind.EQUAL)) {
      return assign(value, first);
    }
    if (is(TokenKind.COLON)) {
      return annotatedAssign(value, first);
    }
    if (isAugmented(kind())) {
      at++;
      Targets.verifySingle(value, "augmented assignment", this);
      Expression added = unstarred(yieldOrStarExpressions());
      return new Statement.AugmentedAssign(value, added, first, previous());
    }
    return new Statement.Evaluate(unstarred(value), first, previous());
  }

  /** {@code (star_targets '=')+ (yield_expr | star_expressions) !'='}. */
  private Statement assign(Expression head, int first) {
    List<Expression> targets = new ArrayList<>(1);
    Expression value = head;
    while (accept(TokenKind.EQUAL)) {
      Targets.verify(value, this);
      targets.add(value);
      value = yieldOrStarExpressions();
    }
    return new Statement.Assign(targets, unstarred(value), first, previous());
  }

  /** {@code single_target ':' expression ['=' annotated_rhs]}. */
  private Statement annotatedAssign(Expression target, int first) {
    if (target instanceof Expression.Display display) {
      throw failure(
          first,
          "only single target (not "
              + (display.kind() == Expression.DisplayKind.LIST ? "list" : "tuple")
              + ") can be annotated");
    }
    at++;
    Targets.verifySingle(target, "annotation", this);
    Expression annotation = expression();
    Optional<Expression> value = Optional.empty();
    if (accept(TokenKind.EQUAL)) {
      value = Optional.of(unstarred(yieldOrStarExpressions()));
    }
    return new Statement.AnnotatedAssign(target, annotation, value, first, previous());
  }
}
