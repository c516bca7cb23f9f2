package dev.ssot.language.python.reading;

import dev.ssot.facts.Annotation;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.nio.CharBuffer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What says of itself that it is deprecated: by decorator, by docstring, or by a warning on every
 * call. A warning under a condition is about something less than the whole.
 */
final class Deprecations {
  private static final Pattern DOCSTRING =
      Pattern.compile("DEPRECATED\\b|Deprecated\\s*[:.!]|deprecated::");

  /** How many quotes and other signs may come before the word, and how much is looked at. */
  private static final int MOST_BEFORE = 9;

  private static final int BEGINNING = 16;

  private final Tokens tokens;
  private final Names names;
  private final Collected collected;

  Deprecations(Tokens tokens, Names names, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.collected = collected;
  }

  void module(List<Statement> body) {
    if (isDocumented(body) || warns(body)) {
      collected.deprecated.add("");
    }
  }

  void type(Statement.ClassDefinition type, String name, List<Annotation> decorators) {
    if (isDecorated(decorators)
        || isDocumented(type.body())
        || warns(type.body())
        || type.body().stream().anyMatch(this::isWarningConstructor)) {
      collected.deprecated.add(name);
    }
  }

  void function(
      Statement.FunctionDefinition function,
      String name,
      List<Annotation> decorators,
      Scope scope) {
    boolean constructor = scope.isClass() && isConstructor(function);
    if (isDecorated(decorators)
        || isDocumented(function.body())
        || (!constructor && warns(function.body()))) {
      collected.deprecated.add(name);
    }
  }

  private boolean isWarningConstructor(Statement statement) {
    return statement instanceof Statement.FunctionDefinition function
        && isConstructor(function)
        && warns(function.body());
  }

  private static boolean isConstructor(Statement.FunctionDefinition function) {
    return function.name().id().equals("__init__") || function.name().id().equals("__new__");
  }

  private boolean isDecorated(List<Annotation> decorators) {
    return !decorators.isEmpty()
        && decorators.stream().anyMatch(each -> names.last(each.name()).equals("deprecated"));
  }

  private boolean isDocumented(List<Statement> body) {
    if (body.isEmpty()
        || !(body.get(0) instanceof Statement.Evaluate evaluate)
        || !(evaluate.value() instanceof Expression.Text text)) {
      return false;
    }
    char[] source = tokens.text();
    int at = tokens.start(text.first());
    int end = tokens.end(text.first());
    while (at < end && source[at] != '"' && source[at] != '\'') {
      at++;
    }
    int most = Math.min(end, at + MOST_BEFORE);
    while (at < most && !Character.isLetterOrDigit(source[at])) {
      at++;
    }
    return (source[at] == 'D' || source[at] == 'd') && isDeprecation(at, end);
  }

  private boolean isDeprecation(int start, int end) {
    int length = Math.min(BEGINNING, end - start);
    return DOCSTRING.matcher(CharBuffer.wrap(tokens.text(), start, length)).lookingAt();
  }

  private boolean warns(List<Statement> body) {
    for (Statement statement : body) {
      if (statement instanceof Statement.Evaluate evaluate
          && evaluate.value() instanceof Expression.Call call
          && isWarning(call)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWarning(Expression.Call call) {
    String function = names.last(names.dotted(call.function()));
    return (function.equals("warn") || function.equals("warn_explicit"))
        && call.arguments().stream().anyMatch(argument -> isCategory(argument.value()));
  }

  private boolean isCategory(Expression argument) {
    String name =
        names.last(
            names.dotted(argument instanceof Expression.Call call ? call.function() : argument));
    return name.endsWith("DeprecationWarning")
        || name.endsWith("FutureWarning")
        || (name.startsWith("RemovedIn") && name.endsWith("Warning"));
  }
}
