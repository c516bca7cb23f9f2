package dev.ssot.language.python.grammar;

import dev.ssot.facts.Parameter;
import dev.ssot.language.python.grammar.Expression.Argument;
import dev.ssot.language.python.grammar.Expression.Param;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arguments of calls and classes, parameters of functions and lambdas. */
abstract class Calls extends Atoms {
  Calls(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /** {@code args [','] &')'}; the closing bracket is left to the caller. */
  @Override
  final List<Argument> arguments() {
    if (is(TokenKind.RPAR)) {
      return List.of();
    }
    List<Argument> arguments = new ArrayList<>();
    do {
      arguments.add(argument(arguments));
    } while (accept(TokenKind.COMMA) && !is(TokenKind.RPAR));
    verifyKeywords(arguments);
    return arguments;
  }

  private Argument argument(List<Argument> before) {
    int first = at;
    if (accept(TokenKind.DOUBLESTAR)) {
      return new Argument(Argument.MAPPING, expression());
    }
    if (accept(TokenKind.STAR)) {
      if (before.stream().anyMatch(argument -> argument.keyword().equals(Argument.MAPPING))) {
        throw failure(first, "iterable argument unpacking follows keyword argument unpacking");
      }
      return new Argument("", new Expression.Starred(expression(), first, previous()));
    }
    if (is(TokenKind.NAME) && nextKind() == TokenKind.EQUAL) {
      Expression.Name keyword = name();
      Targets.verifyName(keyword, this);
      at++;
      return new Argument(keyword.id(), expression());
    }
    return positional(first, before);
  }

  private Argument positional(int first, List<Argument> before) {
    int yieldsBefore = yields;
    int faultsBefore = faults.size();
    Expression value = namedExpression();
    if (isComprehension()) {
      Expression generator = generator(value, first - 1, yieldsBefore, faultsBefore);
      if (!before.isEmpty() || !is(TokenKind.RPAR)) {
        throw failure(first, "Generator expression must be parenthesized");
      }
      return new Argument("", generator);
    }
    if (is(TokenKind.EQUAL)) {
      throw failure(first, "expression cannot contain assignment, perhaps you meant \"==\"?");
    }
    if (hasKeyword(before)) {
      throw failure(first, "positional argument follows keyword argument");
    }
    return new Argument("", value);
  }

  private static boolean hasKeyword(List<Argument> arguments) {
    for (Argument argument : arguments) {
      if (!argument.isPositional()) {
        return true;
      }
    }
    return false;
  }

  private void verifyKeywords(List<Argument> arguments) {
    for (int i = 1; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      for (int j = 0; argument.isKeyword() && j < i; j++) {
        if (arguments.get(j).keyword().equals(argument.keyword())) {
          fault(argument.value().first(), "keyword argument repeated: " + argument.keyword());
          return;
        }
      }
    }
  }

  /** {@code 'lambda' [lambda_params] ':' expression}. */
  @Override
  final Expression lambda() {
    int first = expect(TokenKind.LAMBDA);
    descend();
    List<Param> parameters = parameters(TokenKind.COLON, false);
    expect(TokenKind.COLON);
    Scope outer = scope;
    scope = new Scope(Scope.Kind.LAMBDA, outer);
    int yieldsBefore = yields;
    Expression body = expression();
    yields = yieldsBefore;
    scope = outer;
    ascend();
    return new Expression.Lambda(parameters, body, first, previous());
  }

  /**
   * {@code parameters} or {@code lambda_parameters}; the closing token is left to the caller.
   *
   * @param annotated whether they may have annotations
   */
  final List<Param> parameters(TokenKind closing, boolean annotated) {
    if (is(closing)) {
      return List.of();
    }
    ParameterList list = new ParameterList(closing, annotated);
    do {
      list.next();
    } while (accept(TokenKind.COMMA) && !is(closing));
    list.finish();
    return list.parameters;
  }

  /** Parameters read so far, and what may follow them. */
  private final class ParameterList {
    private final TokenKind closing;
    private final boolean annotated;
    private final List<Param> parameters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Parameter.Kind kind = Parameter.Kind.POSITIONAL;
    private boolean slash;
    private boolean preset;
    private int bareStar = -1;

    ParameterList(TokenKind closing, boolean annotated) {
      this.closing = closing;
      this.annotated = annotated;
    }

    void next() {
      if (kind == Parameter.Kind.KEYWORDS) {
        throw failure(at, "parameters cannot follow var-keyword parameter");
      }
      switch (kind()) {
        case SLASH -> slash();
        case STAR -> star();
        case DOUBLESTAR -> {
          at++;
          kind = Parameter.Kind.KEYWORDS;
          add(Parameter.Kind.KEYWORDS);
        }
        default -> add(kind);
      }
    }

    private void slash() {
      needs("3.8", "positional-only parameter", at, at);
      if (slash || kind != Parameter.Kind.POSITIONAL) {
        throw failure(at, slash ? "/ may appear only once" : "/ must be ahead of *");
      }
      if (parameters.isEmpty()) {
        throw failure(at, "at least one argument must precede /");
      }
      slash = true;
      at++;
      parameters.replaceAll(
          parameter ->
              new Param(
                  Parameter.Kind.POSITIONAL_ONLY,
                  parameter.token(),
                  parameter.name(),
                  parameter.annotation(),
                  parameter.preset()));
    }

    private void star() {
      if (kind != Parameter.Kind.POSITIONAL) {
        throw failure(at, "* argument may appear only once");
      }
      int token = at++;
      kind = Parameter.Kind.KEYWORD_ONLY;
      if (is(TokenKind.COMMA)) {
        bareStar = token;
      } else if (is(closing)) {
        throw failure(token, "named arguments must follow bare *");
      } else {
        add(Parameter.Kind.VARIADIC);
      }
    }

    private void add(Parameter.Kind as) {
      Expression.Name name = name();
      Targets.verifyName(name, Calls.this);
      if (!names.add(name.id())) {
        fault(name.first(), "duplicate argument '" + name.id() + "' in function definition");
      }
      Optional<Expression> annotation = annotation(as);
      Optional<Expression> value = preset(as, name);
      parameters.add(new Param(as, name.first(), name.id(), annotation, value));
      if (as == Parameter.Kind.KEYWORD_ONLY) {
        bareStar = -1;
      }
    }

    private Optional<Expression> annotation(Parameter.Kind as) {
      if (!annotated || !accept(TokenKind.COLON)) {
        return Optional.empty();
      }
      if (as == Parameter.Kind.VARIADIC && is(TokenKind.STAR)) {
        needs("3.11", "starred annotation", at, at);
        return Optional.of(starExpression());
      }
      return Optional.of(expression());
    }

    private Optional<Expression> preset(Parameter.Kind as, Expression.Name name) {
      if (!is(TokenKind.EQUAL)) {
        if (as == Parameter.Kind.POSITIONAL && preset) {
          throw failure(name.first(), "non-default argument follows default argument");
        }
        return Optional.empty();
      }
      if (as == Parameter.Kind.VARIADIC || as == Parameter.Kind.KEYWORDS) {
        throw failure(at, "a variadic parameter cannot have a default value");
      }
      at++;
      preset |= as == Parameter.Kind.POSITIONAL;
      return Optional.of(expression());
    }

    void finish() {
      if (bareStar >= 0) {
        throw failure(bareStar, "named arguments must follow bare *");
      }
    }
  }
}
