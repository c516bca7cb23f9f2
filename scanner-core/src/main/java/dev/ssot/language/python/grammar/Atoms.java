package dev.ssot.language.python.grammar;

import dev.ssot.language.python.grammar.Expression.Comprehension;
import dev.ssot.language.python.grammar.Expression.Display;
import dev.ssot.language.python.token.StringLiteral;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names, literals, and all that stands in brackets. */
abstract class Atoms extends Expressions {
  private static final Set<String> CONVERSIONS = Set.of("s", "r", "a");

  Atoms(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /** {@code NAME | 'True' | 'False' | 'None' | strings | NUMBER | … | '...'}. */
  @Override
  final Expression atom() {
    return switch (kind()) {
      case NAME -> name();
      case STRING, FSTRING_START -> strings();
      case LPAR -> parenthesised();
      case LSQB -> list();
      case LBRACE -> dictOrSet();
      case NUMBER -> constant(Expression.ConstantKind.NUMBER);
      case NONE -> constant(Expression.ConstantKind.NONE);
      case TRUE -> constant(Expression.ConstantKind.TRUE);
      case FALSE -> constant(Expression.ConstantKind.FALSE);
      case ELLIPSIS -> constant(Expression.ConstantKind.ELLIPSIS);
      default -> throw unexpected("expected an expression");
    };
  }

  private Expression constant(Expression.ConstantKind kind) {
    return new Expression.Constant(kind, at++);
  }

  /** {@code (STRING | fstring)+}. */
  final Expression strings() {
    int first = at;
    if (is(TokenKind.STRING)
        && nextKind() != TokenKind.STRING
        && nextKind() != TokenKind.FSTRING_START) {
      return new Expression.Text(StringLiteral.isBytes(tokens, at++), first, first);
    }
    List<Expression> fields = new ArrayList<>();
    boolean formatted = false;
    boolean bytes = is(TokenKind.STRING) && StringLiteral.isBytes(tokens, at);
    boolean template = StringLiteral.isTemplate(tokens, at);
    while (is(TokenKind.STRING) || is(TokenKind.FSTRING_START)) {
      if (bytes != StringLiteral.isBytes(tokens, at)) {
        throw failure(first, "cannot mix bytes and nonbytes literals");
      }
      if (template != StringLiteral.isTemplate(tokens, at)) {
        throw failure(first, "cannot mix t-string literals with string or bytes literals");
      }
      if (accept(TokenKind.STRING)) {
        continue;
      }
      formatted = true;
      fstring(fields);
    }
    return formatted
        ? new Expression.Formatted(fields, first, previous())
        : new Expression.Text(bytes, first, previous());
  }

  /** {@code FSTRING_START (FSTRING_MIDDLE | fstring_replacement_field)* FSTRING_END}. */
  private void fstring(List<Expression> fields) {
    expect(TokenKind.FSTRING_START);
    while (!is(TokenKind.FSTRING_END)) {
      fstringMiddle(fields);
    }
    at++;
  }

  private void fstringMiddle(List<Expression> fields) {
    if (!accept(TokenKind.FSTRING_MIDDLE)) {
      fstringReplacementField(fields);
    }
  }

  /** {@code '{' annotated_rhs ['='] ['!' NAME] [':' fstring_middle*] '}'}. */
  private void fstringReplacementField(List<Expression> fields) {
    expect(TokenKind.LBRACE);
    if (is(TokenKind.RBRACE) || is(TokenKind.EXCLAMATION) || is(TokenKind.COLON)) {
      throw failure(at, "f-string: valid expression required before '" + tokens.written(at) + "'");
    }
    descend();
    fields.add(unstarred(yieldOrStarExpressions()));
    if (accept(TokenKind.EQUAL)) {
      needs("3.8", "'=' in an f-string", previous(), previous());
    }
    if (accept(TokenKind.EXCLAMATION)) {
      conversion();
    }
    if (accept(TokenKind.COLON)) {
      while (!is(TokenKind.RBRACE)) {
        fstringMiddle(fields);
      }
    }
    ascend();
    expect(TokenKind.RBRACE);
  }

  private void conversion() {
    int token = expect(TokenKind.NAME);
    String name = tokens.written(token);
    boolean adjacent = tokens.start(token) == tokens.end(token - 1);
    if (!adjacent || !CONVERSIONS.contains(name)) {
      throw failure(token, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
  }

  /** {@code tuple | group | genexp}. */
  private Expression parenthesised() {
    int first = at++;
    if (accept(TokenKind.RPAR)) {
      return new Display(Expression.DisplayKind.TUPLE, List.of(), first, previous());
    }
    descend();
    Expression inner = inParentheses(first);
    ascend();
    expect(TokenKind.RPAR);
    return inner;
  }

  private Expression inParentheses(int first) {
    if (is(TokenKind.YIELD)) {
      return yieldExpression();
    }
    int before = faults.size();
    int yieldsBefore = yields;
    Expression head = starNamedExpression();
    if (isComprehension()) {
      return generator(head, first, yieldsBefore, before);
    }
    if (is(TokenKind.COMMA)) {
      List<Expression> items = items(head, TokenKind.RPAR);
      return new Display(Expression.DisplayKind.TUPLE, items, first, at);
    }
    if (head instanceof Expression.Starred) {
      throw failure(head.first(), "cannot use starred expression here");
    }
    return head;
  }

  /** {@code ( assignment_expression | expression !':=') for_if_clauses}, without the brackets. */
  final Expression generator(Expression element, int first, int yieldsBefore, int faultsBefore) {
    Expression generator =
        comprehension(
            Expression.ComprehensionKind.GENERATOR, List.of(element), first, yieldsBefore);
    faults.subList(faultsBefore, faults.size()).removeIf(Atoms::isAboutAwait);
    return generator;
  }

  /** An {@code await} in a generator expression waits where the generator is run. */
  private static boolean isAboutAwait(SyntaxException fault) {
    return fault.getMessage().startsWith("'await'");
  }

  /** {@code '[' [star_named_expressions] ']' | listcomp}. */
  private Expression list() {
    int first = at++;
    if (accept(TokenKind.RSQB)) {
      return new Display(Expression.DisplayKind.LIST, List.of(), first, previous());
    }
    descend();
    int yieldsBefore = yields;
    Expression head = starNamedExpression();
    Expression list =
        isComprehension()
            ? comprehension(Expression.ComprehensionKind.LIST, List.of(head), first, yieldsBefore)
            : new Display(Expression.DisplayKind.LIST, items(head, TokenKind.RSQB), first, at);
    ascend();
    expect(TokenKind.RSQB);
    return list;
  }

  private List<Expression> items(Expression head, TokenKind closing) {
    List<Expression> items = new ArrayList<>();
    items.add(head);
    while (accept(TokenKind.COMMA) && !is(closing)) {
      items.add(starNamedExpression());
    }
    return items;
  }

  /** {@code dict | set | dictcomp | setcomp}. */
  private Expression dictOrSet() {
    int first = at++;
    if (accept(TokenKind.RBRACE)) {
      return new Display(Expression.DisplayKind.DICT, List.of(), first, previous());
    }
    descend();
    int yieldsBefore = yields;
    Expression result;
    if (is(TokenKind.DOUBLESTAR)) {
      result = dict(new ArrayList<>(), first);
    } else {
      Expression head = starNamedExpression();
      result =
          is(TokenKind.COLON)
              ? dictFrom(head, first, yieldsBefore)
              : set(head, first, yieldsBefore);
    }
    ascend();
    expect(TokenKind.RBRACE);
    return result;
  }

  private Expression set(Expression head, int first, int yieldsBefore) {
    if (isComprehension()) {
      noteBareWalrus(head);
      return comprehension(Expression.ComprehensionKind.SET, List.of(head), first, yieldsBefore);
    }
    List<Expression> items = items(head, TokenKind.RBRACE);
    items.forEach(this::noteBareWalrus);
    return new Display(Expression.DisplayKind.SET, items, first, at);
  }

  private Expression dictFrom(Expression key, int first, int yieldsBefore) {
    if (key instanceof Expression.Starred || noteBareWalrus(key)) {
      throw unexpected("expected '}'");
    }
    List<Expression> items = new ArrayList<>();
    items.add(key);
    at++;
    items.add(expression());
    if (isComprehension()) {
      return comprehension(Expression.ComprehensionKind.DICT, items, first, yieldsBefore);
    }
    if (!is(TokenKind.RBRACE)) {
      expect(TokenKind.COMMA);
    }
    return dict(items, first);
  }

  /** {@code (double_starred_kvpair (',' double_starred_kvpair)* [','])}. */
  private Expression dict(List<Expression> items, int first) {
    while (!is(TokenKind.RBRACE)) {
      int start = at;
      if (accept(TokenKind.DOUBLESTAR)) {
        items.add(new Expression.Starred(bitwiseOr(), start, previous()));
        if (isComprehension()) {
          throw failure(start, "dict unpacking cannot be used in dict comprehension");
        }
      } else {
        items.add(expression());
        expect(TokenKind.COLON);
        items.add(expression());
      }
      if (!accept(TokenKind.COMMA)) {
        break;
      }
    }
    return new Display(Expression.DisplayKind.DICT, items, first, at);
  }

  final boolean isComprehension() {
    return is(TokenKind.FOR) || is(TokenKind.ASYNC);
  }

  /** {@code for_if_clauses} after the elements; the closing bracket is left to the caller. */
  final Expression comprehension(
      Expression.ComprehensionKind kind, List<Expression> elements, int first, int yieldsBefore) {
    if (elements.get(0) instanceof Expression.Starred) {
      throw failure(elements.get(0).first(), "iterable unpacking cannot be used in comprehension");
    }
    List<Comprehension.Clause> clauses = new ArrayList<>(1);
    while (isComprehension()) {
      clauses.add(forIfClause(kind, clauses.isEmpty()));
    }
    if (yields > yieldsBefore) {
      fault(first, "'yield' inside a comprehension");
    }
    return new Comprehension(kind, elements, clauses, first, at);
  }

  /** {@code ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*}. */
  private Comprehension.Clause forIfClause(Expression.ComprehensionKind kind, boolean outermost) {
    boolean async = accept(TokenKind.ASYNC);
    if (async
        && scope.kind != Scope.Kind.ASYNC_FUNCTION
        && kind != Expression.ComprehensionKind.GENERATOR) {
      fault(previous(), "asynchronous comprehension outside of an asynchronous function");
    }
    expect(TokenKind.FOR);
    Expression target = starTargets();
    expect(TokenKind.IN);
    int yieldsBefore = yields;
    Expression iterable = disjunction();
    yields = outermost ? yieldsBefore : yields;
    List<Expression> conditions = new ArrayList<>(0);
    while (accept(TokenKind.IF)) {
      conditions.add(disjunction());
    }
    return new Comprehension.Clause(async, target, iterable, conditions);
  }

  /** {@code star_target (',' star_target)* [',']}, up to the {@code in}. */
  final Expression starTargets() {
    int first = at;
    Expression head = starTarget();
    Expression target = head;
    if (is(TokenKind.COMMA)) {
      List<Expression> items = new ArrayList<>();
      items.add(head);
      while (accept(TokenKind.COMMA) && beginsItem()) {
        items.add(starTarget());
      }
      target = new Display(Expression.DisplayKind.TUPLE, items, first, previous());
    }
    Targets.verify(target, this);
    return target;
  }

  private Expression starTarget() {
    int first = at;
    if (accept(TokenKind.STAR)) {
      return new Expression.Starred(bitwiseOr(), first, previous());
    }
    return bitwiseOr();
  }
}
