package dev.ssot.language.python.grammar;

import dev.ssot.language.python.grammar.Expression.Comparison.Operator;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions from the loosest binding to the tightest; each method is the grammar's rule. */
abstract class Expressions extends Cursor {
  private static final Set<TokenKind> BINARY =
      EnumSet.of(
          TokenKind.VBAR,
          TokenKind.CIRCUMFLEX,
          TokenKind.AMPER,
          TokenKind.LEFTSHIFT,
          TokenKind.RIGHTSHIFT,
          TokenKind.PLUS,
          TokenKind.MINUS,
          TokenKind.STAR,
          TokenKind.SLASH,
          TokenKind.DOUBLESLASH,
          TokenKind.PERCENT,
          TokenKind.AT,
          TokenKind.DOUBLESTAR);

  private static final Set<TokenKind> UNARY =
      EnumSet.of(TokenKind.PLUS, TokenKind.MINUS, TokenKind.TILDE);

  /** Where a list of expressions without brackets ends. */
  private static final Set<TokenKind> CLOSERS =
      EnumSet.of(
          TokenKind.NEWLINE,
          TokenKind.SEMI,
          TokenKind.EQUAL,
          TokenKind.COLON,
          TokenKind.RPAR,
          TokenKind.RSQB,
          TokenKind.RBRACE,
          TokenKind.EXCLAMATION,
          TokenKind.IN,
          TokenKind.END);

  Scope scope = new Scope(Scope.Kind.MODULE, null);
  int yields;
  boolean walruses;

  Expressions(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  abstract Expression atom();

  abstract Expression lambda();

  abstract List<Expression.Argument> arguments();

  /** {@code yield_expr | star_expressions}. */
  final Expression yieldOrStarExpressions() {
    return is(TokenKind.YIELD) ? yieldExpression() : starExpressions();
  }

  /** {@code 'yield' 'from' expression | 'yield' [star_expressions]}. */
  final Expression yieldExpression() {
    int first = expect(TokenKind.YIELD);
    noteYield(first);
    Optional<Expression> value = Optional.empty();
    if (accept(TokenKind.FROM)) {
      if (scope.kind == Scope.Kind.ASYNC_FUNCTION) {
        fault(first, "'yield from' inside async function");
      }
      value = Optional.of(expression());
    } else if (!CLOSERS.contains(kind())) {
      value = Optional.of(unstarred(starExpressions()));
    }
    return new Expression.Yield(value, first, previous());
  }

  private void noteYield(int token) {
    yields++;
    scope.yields = true;
    if (!scope.mayYield()) {
      fault(token, "'yield' outside function");
    }
  }

  /** {@code star_expression (',' star_expression)* [',']}. */
  final Expression starExpressions() {
    int first = at;
    Expression head = starExpression();
    return is(TokenKind.COMMA) ? tuple(head, first) : head;
  }

  private Expression tuple(Expression head, int first) {
    List<Expression> items = new ArrayList<>();
    items.add(head);
    while (accept(TokenKind.COMMA) && beginsItem()) {
      items.add(starExpression());
    }
    return new Expression.Display(Expression.DisplayKind.TUPLE, items, first, previous());
  }

  /** Whether an expression follows a comma, and not the end of what it stands in. */
  final boolean beginsItem() {
    TokenKind kind = kind();
    return !CLOSERS.contains(kind) && !isAugmented(kind);
  }

  static boolean isAugmented(TokenKind kind) {
    return kind.compareTo(TokenKind.PLUSEQUAL) >= 0 && kind.compareTo(TokenKind.ATEQUAL) <= 0;
  }

  /** A starred expression makes sense in a display or call only. */
  final Expression unstarred(Expression expression) {
    if (expression instanceof Expression.Starred) {
      fault(expression.first(), "can't use starred expression here");
    }
    return expression;
  }

  /** {@code '*' bitwise_or | expression}. */
  final Expression starExpression() {
    return is(TokenKind.STAR) ? starred() : expression();
  }

  /** {@code '*' bitwise_or | named_expression}. */
  final Expression starNamedExpression() {
    return is(TokenKind.STAR) ? starred() : namedExpression();
  }

  private Expression starred() {
    int first = expect(TokenKind.STAR);
    return new Expression.Starred(bitwiseOr(), first, previous());
  }

  /** {@code NAME ':=' expression | expression !':='}. */
  final Expression namedExpression() {
    if (is(TokenKind.NAME) && nextKind() == TokenKind.WALRUS) {
      int first = at;
      Expression.Name target = name();
      Targets.verifyName(target, this);
      needs("3.8", "assignment expression", first, at);
      walruses = true;
      at++;
      return new Expression.Walrus(target, expression(), first, previous());
    }
    return expression();
  }

  /** Whether a {@code :=} stands here without brackets; in sets and indexes only since 3.10. */
  final boolean noteBareWalrus(Expression expression) {
    int first = expression.first();
    boolean bare =
        expression instanceof Expression.Walrus && tokens.kind(first - 1) != TokenKind.LPAR;
    if (bare) {
      needs("3.10", "assignment expression without brackets in a set or index", first, first);
    }
    return bare;
  }

  /** {@code lambda | disjunction ['if' disjunction 'else' expression]}. */
  final Expression expression() {
    if (is(TokenKind.LAMBDA)) {
      return lambda();
    }
    int first = at;
    Expression value = disjunction();
    return is(TokenKind.IF) ? conditional(value, first) : value;
  }

  private Expression conditional(Expression value, int first) {
    List<Expression> parts = new ArrayList<>();
    parts.add(value);
    while (accept(TokenKind.IF)) {
      parts.add(disjunction());
      if (!accept(TokenKind.ELSE)) {
        throw failure(first, "expected 'else' after 'if' expression");
      }
      parts.add(is(TokenKind.LAMBDA) ? lambda() : disjunction());
    }
    return new Expression.Conditional(parts, first, previous());
  }

  /** {@code conjunction ('or' conjunction)*}. */
  final Expression disjunction() {
    int first = at;
    Expression left = conjunction();
    if (!is(TokenKind.OR)) {
      return left;
    }
    List<Expression> operands = new ArrayList<>();
    operands.add(left);
    while (accept(TokenKind.OR)) {
      operands.add(conjunction());
    }
    return new Expression.Logical(false, operands, first, previous());
  }

  /** {@code inversion ('and' inversion)*}. */
  private Expression conjunction() {
    int first = at;
    Expression left = inversion();
    if (!is(TokenKind.AND)) {
      return left;
    }
    List<Expression> operands = new ArrayList<>();
    operands.add(left);
    while (accept(TokenKind.AND)) {
      operands.add(inversion());
    }
    return new Expression.Logical(true, operands, first, previous());
  }

  /** {@code 'not' inversion | comparison}. */
  private Expression inversion() {
    int first = at;
    while (accept(TokenKind.NOT)) {}
    int times = at - first;
    Expression operand = comparison();
    return times == 0 ? operand : new Expression.Not(times, operand, first, previous());
  }

  /** {@code bitwise_or (('==' | '!=' | '<' | … | 'not' 'in' | 'is' 'not') bitwise_or)*}. */
  private Expression comparison() {
    int first = at;
    Expression left = bitwiseOr();
    Operator operator = comparisonOperator();
    if (operator == null) {
      return left;
    }
    List<Operator> operators = new ArrayList<>(1);
    List<Expression> operands = new ArrayList<>(2);
    operands.add(left);
    while (operator != null) {
      operators.add(operator);
      operands.add(bitwiseOr());
      operator = comparisonOperator();
    }
    return new Expression.Comparison(operators, operands, first, previous());
  }

  private Operator comparisonOperator() {
    switch (kind()) {
      case EQEQUAL -> {
        return operator(Operator.EQUAL);
      }
      case NOTEQUAL -> {
        return operator(Operator.UNEQUAL);
      }
      case LESS, GREATER, LESSEQUAL, GREATEREQUAL -> {
        return operator(Operator.ORDER);
      }
      case IN -> {
        return operator(Operator.IN);
      }
      case IS -> {
        at++;
        return accept(TokenKind.NOT) ? Operator.IS_NOT : Operator.IS;
      }
      case NOT -> {
        at++;
        expect(TokenKind.IN);
        return Operator.NOT_IN;
      }
      default -> {
        return null;
      }
    }
  }

  private Operator operator(Operator operator) {
    at++;
    return operator;
  }

  /**
   * {@code bitwise_or}, {@code bitwise_xor}, {@code bitwise_and}, {@code shift_expr}, {@code sum},
   * {@code term} and {@code power} in one: which binds tighter is of no interest to facts.
   */
  final Expression bitwiseOr() {
    int first = at;
    Expression left = factor();
    if (!BINARY.contains(kind())) {
      return left;
    }
    List<Expression> operands = new ArrayList<>();
    operands.add(left);
    while (BINARY.contains(kind())) {
      at++;
      operands.add(factor());
    }
    return new Expression.Operation(operands, first, previous());
  }

  /** {@code ('+' | '-' | '~') factor | await_primary}. */
  private Expression factor() {
    if (!UNARY.contains(kind())) {
      return awaitPrimary();
    }
    int first = at;
    while (UNARY.contains(kind())) {
      at++;
    }
    return new Expression.Operation(List.of(awaitPrimary()), first, previous());
  }

  /** {@code 'await' primary | primary}. */
  private Expression awaitPrimary() {
    if (!is(TokenKind.AWAIT)) {
      return primary();
    }
    int first = at++;
    noteAwait(first);
    return new Expression.Await(primary(), first, previous());
  }

  private void noteAwait(int token) {
    if (scope.kind == Scope.Kind.MODULE || scope.kind == Scope.Kind.CLASS) {
      fault(token, "'await' outside function");
    } else if (scope.kind != Scope.Kind.ASYNC_FUNCTION) {
      fault(token, "'await' outside async function");
    }
  }

  /** {@code atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')*}. */
  final Expression primary() {
    int first = at;
    Expression value = atom();
    while (true) {
      switch (kind()) {
        case DOT -> {
          at++;
          int name = expect(TokenKind.NAME);
          value = new Expression.Attribute(value, tokens.name(name), first, name);
        }
        case LPAR -> value = call(value, first);
        case LSQB -> value = subscript(value, first);
        default -> {
          return value;
        }
      }
    }
  }

  private Expression call(Expression function, int first) {
    at++;
    descend();
    List<Expression.Argument> arguments = arguments();
    ascend();
    expect(TokenKind.RPAR);
    return new Expression.Call(function, arguments, first, previous());
  }

  /** {@code slice !',' | (slice | starred_expression) (',' …)* [',']}. */
  private Expression subscript(Expression value, int first) {
    at++;
    descend();
    int start = at;
    Expression index = slice();
    if (is(TokenKind.COMMA) || index instanceof Expression.Starred) {
      List<Expression> items = new ArrayList<>();
      items.add(index);
      while (accept(TokenKind.COMMA) && !is(TokenKind.RSQB)) {
        items.add(slice());
      }
      index = new Expression.Display(Expression.DisplayKind.TUPLE, items, start, previous());
    }
    ascend();
    expect(TokenKind.RSQB);
    return new Expression.Subscript(value, index, first, previous());
  }

  /** {@code [expression] ':' [expression] [':' [expression]] | named_expression}. */
  private Expression slice() {
    int first = at;
    if (is(TokenKind.STAR)) {
      needs("3.11", "starred expression in an index", at, at);
      return starred();
    }
    List<Expression> parts = new ArrayList<>(3);
    if (!is(TokenKind.COLON)) {
      Expression index = namedExpression();
      if (noteBareWalrus(index) || !is(TokenKind.COLON)) {
        return index;
      }
      parts.add(index);
    }
    for (int colons = 0; colons < 2 && accept(TokenKind.COLON); colons++) {
      if (!is(TokenKind.COLON) && !is(TokenKind.COMMA) && !is(TokenKind.RSQB)) {
        parts.add(expression());
      }
    }
    return new Expression.Slice(parts, first, previous());
  }
}
