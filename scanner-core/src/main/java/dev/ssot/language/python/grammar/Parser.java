package dev.ssot.language.python.grammar;

import dev.ssot.language.python.grammar.Expression.Argument;
import dev.ssot.language.python.grammar.Expression.Param;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recursive descent over Python's grammar, 3.8 to 3.14: blocks, definitions, and what becomes of a
 * statement that is broken.
 *
 * <p>Recovering, a broken statement gives up at the end of its logical line; the block that follows
 * it, and the blocks that it had complete, stay in the tree.
 */
public final class Parser extends CompoundStatements {
  private final List<List<Statement>> completed = new ArrayList<>();

  private Parser(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /**
   * Reads a file without mistakes of grammar.
   *
   * @throws SyntaxException at the first mistake
   * @throws NestingException where expressions are nested too deeply
   */
  public static Module strictly(Tokens tokens) {
    return new Parser(tokens, false).file();
  }

  /**
   * Reads what can be read.
   *
   * @throws NestingException where expressions are nested too deeply
   */
  public static Module recovering(Tokens tokens) {
    return new Parser(tokens, true).file();
  }

  /** {@code [statements] END}. */
  private Module file() {
    List<Statement> body = new ArrayList<>();
    while (!is(TokenKind.END)) {
      if (!accept(TokenKind.DEDENT)) {
        statement(body);
      }
    }
    if (declares) {
      NameRules.verify(body, this);
    }
    if (walruses) {
      WalrusRules.verify(body, this);
    }
    return new Module(tokens, body, requirements, walruses, faults);
  }

  private List<Statement> statements() {
    List<Statement> body = new ArrayList<>();
    while (!is(TokenKind.DEDENT) && !is(TokenKind.END)) {
      statement(body);
    }
    accept(TokenKind.DEDENT);
    return body;
  }

  @Override
  void statement(List<Statement> into) {
    int first = at;
    int depth = depth();
    int blocks = completed.size();
    Scope before = scope;
    int loops = scope.loops;
    try {
      descend();
      compoundOrSimple(into);
      ascend();
    } catch (SyntaxException fault) {
      if (!recovering) {
        throw fault;
      }
      scope = before;
      scope.loops = loops;
      restoreDepth(depth);
      into.add(broken(first, blocks));
    }
    completed.subList(blocks, completed.size()).clear();
  }

  private void compoundOrSimple(List<Statement> into) {
    if (is(TokenKind.NAME)) {
      Optional<Statement> match = matchStatement();
      if (match.isPresent()) {
        endBeginning();
        into.add(match.get());
      } else {
        simpleStatements(into);
      }
      return;
    }
    Optional<Statement> compound = compound();
    if (compound.isPresent()) {
      into.add(compound.get());
    } else {
      simpleStatements(into);
    }
  }

  private Optional<Statement> compound() {
    int first = at;
    Statement statement =
        switch (kind()) {
          case DEF -> function(List.of(), false, first);
          case CLASS -> classDefinition(List.of(), first);
          case AT -> decorated();
          case IF -> ifStatement();
          case FOR -> forStatement(first);
          case WHILE -> whileStatement();
          case TRY -> tryStatement();
          case WITH -> withStatement(first);
          case ASYNC -> async(List.of(), first);
          case INDENT -> throw failure(at, "unexpected indent");
          default -> null;
        };
    if (statement != null) {
      endBeginning();
    }
    return Optional.ofNullable(statement);
  }

  private Statement async(List<Expression> decorators, int first) {
    int async = expect(TokenKind.ASYNC);
    if (is(TokenKind.DEF)) {
      return function(decorators, true, first);
    }
    if (!decorators.isEmpty() || (!is(TokenKind.FOR) && !is(TokenKind.WITH))) {
      throw unexpected("expected 'def'");
    }
    if (scope.kind != Scope.Kind.ASYNC_FUNCTION) {
      fault(async, "'async " + kind().text() + "' outside async function");
    }
    return is(TokenKind.FOR) ? forStatement(first) : withStatement(first);
  }

  /** {@code ('@' named_expression NEWLINE)+ (class_def | function_def)}. */
  private Statement decorated() {
    int first = at;
    List<Expression> decorators = new ArrayList<>(1);
    while (accept(TokenKind.AT)) {
      header(() -> decorators.add(decorator()));
      expect(TokenKind.NEWLINE);
    }
    return switch (kind()) {
      case DEF -> function(decorators, false, first);
      case CLASS -> classDefinition(decorators, first);
      case ASYNC -> async(decorators, first);
      default -> throw unexpected("expected a function or class after the decorator");
    };
  }

  private Expression decorator() {
    int start = at;
    Expression decorator = namedExpression();
    if (!isPlainDecorator(decorator)) {
      needs("3.9", "any expression as decorator", start, previous());
    }
    if (!is(TokenKind.NEWLINE)) {
      throw unexpected("expected the end of the line");
    }
    return decorator;
  }

  private static boolean isPlainDecorator(Expression decorator) {
    Expression part = decorator instanceof Expression.Call call ? call.function() : decorator;
    while (part instanceof Expression.Attribute attribute) {
      part = attribute.value();
    }
    return part instanceof Expression.Name;
  }

  /** {@code ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] block}. */
  private Statement function(List<Expression> decorators, boolean async, int first) {
    expect(TokenKind.DEF);
    Expression.Name name = name();
    Targets.verifyName(name, this);
    FunctionHeader header = new FunctionHeader();
    header(header::read);
    Scope outer = scope;
    scope = new Scope(async ? Scope.Kind.ASYNC_FUNCTION : Scope.Kind.FUNCTION, outer);
    List<Statement> body = block("function definition");
    if (async && scope.yields && scope.returnsValue >= 0) {
      fault(scope.returnsValue, "'return' with value in async generator");
    }
    scope = outer;
    return new Statement.FunctionDefinition(
        decorators,
        async,
        name,
        header.typeParameters,
        header.parameters,
        header.returns,
        body,
        first,
        previousSolid());
  }

  /** What stands between a function's name and its colon. */
  private final class FunctionHeader {
    private List<Statement.TypeParameter> typeParameters = List.of();
    private List<Param> parameters = List.of();
    private Optional<Expression> returns = Optional.empty();

    void read() {
      typeParameters = typeParameters();
      expect(TokenKind.LPAR);
      parameters = parameters(TokenKind.RPAR, true);
      expect(TokenKind.RPAR);
      if (accept(TokenKind.ARROW)) {
        returns = Optional.of(expression());
      }
      verifyColon();
    }
  }

  /** {@code 'class' NAME [type_params] ['(' [arguments] ')'] block}. */
  private Statement classDefinition(List<Expression> decorators, int first) {
    expect(TokenKind.CLASS);
    Expression.Name name = name();
    Targets.verifyName(name, this);
    ClassHeader header = new ClassHeader();
    header(header::read);
    Scope outer = scope;
    scope = new Scope(Scope.Kind.CLASS, outer);
    List<Statement> body = block("class definition");
    scope = outer;
    return new Statement.ClassDefinition(
        decorators, name, header.typeParameters, header.arguments, body, first, previousSolid());
  }

  /** What stands between a class's name and its colon. */
  private final class ClassHeader {
    private List<Statement.TypeParameter> typeParameters = List.of();
    private List<Argument> arguments = List.of();

    void read() {
      typeParameters = typeParameters();
      if (is(TokenKind.LPAR)) {
        int open = at++;
        arguments = arguments();
        if (!arguments.isEmpty() && arguments.get(0).value().first() == open) {
          throw failure(open, "invalid syntax: a class cannot be derived from a generator");
        }
        expect(TokenKind.RPAR);
      }
      verifyColon();
    }
  }

  private void verifyColon() {
    if (!is(TokenKind.COLON)) {
      throw unexpected("expected ':'");
    }
  }

  @Override
  List<Statement> block(String owner) {
    if (!(recovering && is(TokenKind.NEWLINE))) {
      expect(TokenKind.COLON);
    }
    List<Statement> body = new ArrayList<>();
    if (!accept(TokenKind.NEWLINE)) {
      simpleStatements(body);
    } else if (accept(TokenKind.INDENT)) {
      body = statements();
    } else if (!recovering) {
      throw failure(at, "expected an indented block after " + owner);
    }
    completed.add(body);
    return body;
  }

  /** Skips the rest of a broken statement's line, and keeps the blocks before and after that. */
  private Statement broken(int first, int blocks) {
    List<Statement> kept = new ArrayList<>();
    completed.subList(blocks, completed.size()).forEach(kept::addAll);
    if (at == first && is(TokenKind.INDENT)) {
      at++;
      kept.addAll(statements());
      return new Statement.Broken(kept, first, previousSolid());
    }
    skipLine();
    accept(TokenKind.NEWLINE);
    if (accept(TokenKind.INDENT)) {
      kept.addAll(statements());
    }
    return new Statement.Broken(kept, first, Math.max(first, previousSolid()));
  }
}
