package dev.ssot.language.python.grammar;

import dev.ssot.language.python.grammar.Statement.Branch;
import dev.ssot.language.python.grammar.Statement.WithItem;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements with blocks, functions and classes left out. */
abstract class CompoundStatements extends SimpleStatements {
  private static final int MOST_BLOCKS = 20;

  /** What makes {@code match} a name, when it follows. */
  private static final Set<TokenKind> NOT_A_SUBJECT =
      EnumSet.of(
          TokenKind.EQUAL,
          TokenKind.DOT,
          TokenKind.COMMA,
          TokenKind.COLON,
          TokenKind.NEWLINE,
          TokenKind.SEMI,
          TokenKind.RPAR);

  CompoundStatements(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /**
   * {@code ':' (NEWLINE INDENT statements DEDENT | simple_stmts)}.
   *
   * @param owner what the block belongs to, in a message
   */
  abstract List<Statement> block(String owner);

  /** One statement, or several on a line. */
  abstract void statement(List<Statement> into);

  /** Reads a part of a header; where it is broken and we recover, skips to the line's end. */
  final void header(Runnable rule) {
    int depth = depth();
    Scope before = scope;
    try {
      rule.run();
    } catch (SyntaxException fault) {
      if (!recovering) {
        throw fault;
      }
      scope = before;
      restoreDepth(depth);
      skipLine();
    }
  }

  final void skipLine() {
    while (!is(TokenKind.NEWLINE)
        && !is(TokenKind.INDENT)
        && !is(TokenKind.DEDENT)
        && !is(TokenKind.END)) {
      at++;
    }
  }

  /** {@code 'if' named_expression block ('elif' named_expression block)* [else_block]}. */
  final Statement ifStatement() {
    int first = at;
    List<Branch> branches = new ArrayList<>(1);
    do {
      String owner = "'" + kind().text() + "' statement";
      at++;
      Expression test = namedExpression();
      branches.add(new Branch(test, block(owner)));
    } while (is(TokenKind.ELIF));
    return new Statement.If(branches, elseBlock(), first, previousSolid());
  }

  /** {@code ['else' block]}. */
  private List<Statement> elseBlock() {
    return accept(TokenKind.ELSE) ? block("'else' statement") : List.of();
  }

  /** The last token taken that is not layout. */
  final int previousSolid() {
    int token = at - 1;
    while (token > 0 && isLayout(tokens.kind(token))) {
      token--;
    }
    return token;
  }

  private static boolean isLayout(TokenKind kind) {
    return kind == TokenKind.NEWLINE
        || kind == TokenKind.DEDENT
        || kind == TokenKind.INDENT
        || kind == TokenKind.ERROR;
  }

  /** {@code 'while' named_expression block [else_block]}. */
  final Statement whileStatement() {
    int first = expect(TokenKind.WHILE);
    Expression test = namedExpression();
    List<Statement> body = loop("'while' statement");
    return new Statement.While(test, body, elseBlock(), first, previousSolid());
  }

  private List<Statement> loop(String owner) {
    scope.loops++;
    List<Statement> body = nested(owner);
    scope.loops--;
    return body;
  }

  /** A block of a kind that the compiler keeps a stack of, which is 20 deep. */
  private List<Statement> nested(String owner) {
    if (++scope.blocks > MOST_BLOCKS) {
      fault(at, "too many statically nested blocks");
    }
    List<Statement> body = block(owner);
    scope.blocks--;
    return body;
  }

  /** {@code ['async'] 'for' star_targets 'in' star_expressions block [else_block]}. */
  final Statement forStatement(int first) {
    expect(TokenKind.FOR);
    Expression target = starTargets();
    expect(TokenKind.IN);
    int start = at;
    Expression iterable = unstarred(starExpressions());
    noteStarredItem(iterable, start, "for");
    List<Statement> body = loop("'for' statement");
    return new Statement.For(target, iterable, body, elseBlock(), first, previousSolid());
  }

  private void noteStarredItem(Expression iterable, int start, String statement) {
    if (iterable instanceof Expression.Display display
        && tokens.kind(start) != TokenKind.LPAR
        && display.kind() == Expression.DisplayKind.TUPLE
        && display.items().stream().anyMatch(Expression.Starred.class::isInstance)) {
      needs("3.9", "starred expression without brackets in '" + statement + "'", start, start);
    }
  }

  /** {@code ['async'] 'with' with_items block}. */
  final Statement withStatement(int first) {
    expect(TokenKind.WITH);
    List<WithItem> items = withItems();
    List<Statement> body = nested("'with' statement");
    return new Statement.With(items, body, first, previousSolid());
  }

  private List<WithItem> withItems() {
    if (is(TokenKind.LPAR)) {
      Mark mark = mark();
      Optional<List<WithItem>> bracketed = bracketedItems();
      if (bracketed.isPresent()) {
        return bracketed.get();
      }
      reset(mark);
    }
    List<WithItem> items = new ArrayList<>(1);
    do {
      items.add(withItem());
    } while (accept(TokenKind.COMMA));
    return items;
  }

  /** {@code '(' ','.with_item+ [','] ')' &':'}, tried before the plain form. */
  private Optional<List<WithItem>> bracketedItems() {
    Scope before = scope;
    int open = expect(TokenKind.LPAR);
    try {
      List<WithItem> items = new ArrayList<>(1);
      do {
        items.add(withItem());
      } while (accept(TokenKind.COMMA) && !is(TokenKind.RPAR));
      if (!accept(TokenKind.RPAR) || !is(TokenKind.COLON)) {
        return Optional.empty();
      }
      if (items.stream().anyMatch(item -> item.target().isPresent())) {
        needs("3.9", "parenthesised context managers", open, previous());
      }
      return Optional.of(items);
    } catch (SyntaxException notItems) {
      scope = before;
      return Optional.empty();
    }
  }

  /** {@code expression ['as' star_target]}. */
  private WithItem withItem() {
    Expression context = expression();
    if (!accept(TokenKind.AS)) {
      return new WithItem(context, Optional.empty());
    }
    Expression target = starExpression();
    Targets.verify(target, this);
    return new WithItem(context, Optional.of(target));
  }

  /** {@code 'try' block (finally_block | except_block+ [else_block] [finally_block])}. */
  final Statement tryStatement() {
    int first = expect(TokenKind.TRY);
    List<Statement> body = nested("'try' statement");
    List<Statement.Handler> handlers = handlers();
    List<Statement> otherwise = handlers.isEmpty() ? List.of() : elseBlock();
    boolean finishes = accept(TokenKind.FINALLY);
    List<Statement> finish = finishes ? block("'finally' statement") : List.of();
    if (handlers.isEmpty() && !finishes) {
      throw failure(at, "expected 'except' or 'finally' block");
    }
    return new Statement.Try(body, handlers, otherwise, finish, first, previousSolid());
  }

  private List<Statement.Handler> handlers() {
    List<Statement.Handler> handlers = new ArrayList<>(1);
    int bare = -1;
    boolean groups = false;
    while (is(TokenKind.EXCEPT)) {
      if (bare >= 0) {
        fault(bare, "default 'except:' must be last");
      }
      boolean group = nextKind() == TokenKind.STAR;
      if (!handlers.isEmpty() && group != groups) {
        throw failure(at, "cannot have both 'except' and 'except*' on the same 'try'");
      }
      groups = group;
      int start = at;
      Statement.Handler handler = exceptBlock(group);
      bare = handler.type().isEmpty() ? start : -1;
      handlers.add(handler);
    }
    return handlers;
  }

  /** {@code 'except' ['*'] [expressions ['as' NAME]] block}. */
  private Statement.Handler exceptBlock(boolean group) {
    int first = expect(TokenKind.EXCEPT);
    if (group) {
      at++;
      needs("3.11", "except*", first, previous());
    }
    if (is(TokenKind.COLON) && !group) {
      return new Statement.Handler(Optional.empty(), Optional.empty(), block("'except' statement"));
    }
    int start = at;
    Expression type = expression();
    boolean several = is(TokenKind.COMMA);
    if (several) {
      type = exceptionTypes(type, start);
    }
    Optional<Expression.Name> name = Optional.empty();
    if (accept(TokenKind.AS)) {
      if (several) {
        throw failure(previous(), "multiple exception types must be parenthesized when using 'as'");
      }
      Expression.Name bound = name();
      Targets.verifyName(bound, this);
      name = Optional.of(bound);
    }
    return new Statement.Handler(Optional.of(type), name, handlerBlock(group));
  }

  /** {@code expression (',' expression)+ [',']}, without brackets. */
  private Expression exceptionTypes(Expression head, int first) {
    List<Expression> types = new ArrayList<>();
    types.add(head);
    while (accept(TokenKind.COMMA) && !is(TokenKind.COLON)) {
      types.add(expression());
    }
    needs("3.14", "except without parentheses", first, previous());
    return new Expression.Display(Expression.DisplayKind.TUPLE, types, first, previous());
  }

  private List<Statement> handlerBlock(boolean group) {
    if (!group) {
      return block("'except' statement");
    }
    int loops = scope.loops;
    scope.loops = 0;
    scope.groupHandlers++;
    List<Statement> body = block("'except*' statement");
    scope.groupHandlers--;
    scope.loops = loops;
    return body;
  }

  /** {@code "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT}, if it is one. */
  final Optional<Statement> matchStatement() {
    if (!isSoft("match") || NOT_A_SUBJECT.contains(nextKind()) || isAugmented(nextKind())) {
      return Optional.empty();
    }
    Mark mark = mark();
    Scope before = scope;
    Expression subject;
    try {
      at++;
      subject = subject();
      expect(TokenKind.COLON);
      expect(TokenKind.NEWLINE);
      expect(TokenKind.INDENT);
    } catch (SyntaxException notMatch) {
      subject = null;
    }
    if (subject == null || !isSoft("case")) {
      scope = before;
      reset(mark);
      return Optional.empty();
    }
    needs("3.10", "match statement", mark.at(), mark.at());
    List<Statement.Case> cases = cases();
    return Optional.of(new Statement.Match(subject, cases, mark.at(), previousSolid()));
  }

  /** {@code star_named_expression ',' [star_named_expressions] | named_expression}. */
  private Expression subject() {
    int first = at;
    Expression head = starNamedExpression();
    if (!is(TokenKind.COMMA)) {
      if (head instanceof Expression.Starred) {
        throw unexpected("expected ','");
      }
      return head;
    }
    List<Expression> items = new ArrayList<>();
    items.add(head);
    while (accept(TokenKind.COMMA) && beginsItem()) {
      items.add(starNamedExpression());
    }
    return new Expression.Display(Expression.DisplayKind.TUPLE, items, first, previous());
  }

  private List<Statement.Case> cases() {
    List<Statement.Case> cases = new ArrayList<>();
    int irrefutable = -1;
    while (!is(TokenKind.DEDENT) && !is(TokenKind.END)) {
      if (irrefutable >= 0) {
        fault(irrefutable, "an irrefutable pattern makes remaining patterns unreachable");
      }
      int first = at;
      CaseHeader header = new CaseHeader();
      if (isSoft("case")) {
        header(header::read);
        cases.add(new Statement.Case(header.pattern, header.guard, block("'case' statement")));
      } else if (recovering) {
        List<Statement> stray = new ArrayList<>(1);
        statement(stray);
        cases.add(new Statement.Case(header.pattern, header.guard, stray));
      } else {
        throw unexpected("expected 'case'");
      }
      irrefutable = header.irrefutable ? first : -1;
    }
    accept(TokenKind.DEDENT);
    return cases;
  }

  /** {@code "case" patterns ['if' named_expression]}. */
  private final class CaseHeader {
    private Statement.Pattern pattern = new Statement.Pattern(List.of(), List.of());
    private Optional<Expression> guard = Optional.empty();
    private boolean irrefutable;

    void read() {
      at++;
      CasePattern read = patterns();
      pattern = read.pattern();
      if (accept(TokenKind.IF)) {
        guard = Optional.of(namedExpression());
      }
      irrefutable = read.irrefutable() && guard.isEmpty();
      if (!is(TokenKind.COLON)) {
        throw unexpected("expected ':'");
      }
    }
  }
}
