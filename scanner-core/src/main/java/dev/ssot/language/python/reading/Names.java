package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Expression.Attribute;
import dev.ssot.language.python.grammar.Expression.Call;
import dev.ssot.language.python.grammar.Expression.Name;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Dotted names as written; equal ones are one object. */
final class Names {
  private static final int LONGEST_PATH = 8;

  private final Tokens tokens;
  private final StringBuilder joined = new StringBuilder();
  private final Map<String, String> known = new HashMap<>();

  Names(Tokens tokens) {
    this.tokens = tokens;
  }

  /** As written, on one line. */
  String written(Expression expression) {
    String written = tokens.written(expression.first(), expression.last());
    return one(written.indexOf('\n') < 0 ? written : written.replaceAll("\\s+", " "));
  }

  /** {@code a.b.c}, or "" for what is more than names and dots. */
  String dotted(Expression expression) {
    if (expression instanceof Name name) {
      return name.id();
    }
    if (!(expression instanceof Attribute) || !(root(expression) instanceof Name root)) {
      return "";
    }
    joined.setLength(0);
    joined.append(root.id());
    append(expression);
    return one(joined.toString());
  }

  /** Appends the attributes of a chain; the spans of tokens give them in order. */
  private void append(Expression chain) {
    for (int token = Names.root(chain).last() + 1; token <= chain.last(); token++) {
      if (tokens.kind(token) == TokenKind.NAME) {
        joined.append('.').append(tokens.name(token));
      }
    }
  }

  /** Whether an expression is a name, or names with dots. */
  static boolean isDotted(Expression expression) {
    return root(expression) instanceof Name;
  }

  /** What stands before the dots. */
  static Expression root(Expression expression) {
    Expression root = expression;
    while (root instanceof Attribute attribute) {
      root = attribute.value();
    }
    return root;
  }

  /** Like {@link #dotted}, with calls on the way shown as {@code ()}; "" where there are many. */
  String path(Expression expression) {
    return path(expression, LONGEST_PATH);
  }

  private String path(Expression expression, int rest) {
    String dotted = rest == 0 ? "" : dotted(expression);
    if (rest == 0 || !dotted.isEmpty()) {
      return dotted;
    }
    if (expression instanceof Attribute attribute) {
      String value = path(attribute.value(), rest - 1);
      return value.isEmpty() ? "" : one(value + "." + attribute.name());
    }
    if (expression instanceof Call call) {
      String function = path(call.function(), rest - 1);
      return function.isEmpty() ? "" : one(function + "()");
    }
    return "";
  }

  /** The one object for equal strings. */
  String one(String string) {
    String before = known.putIfAbsent(string, string);
    return before == null ? string : before;
  }

  /** The last part of a dotted name. */
  String last(String dotted) {
    int dot = dotted.lastIndexOf('.');
    return dot < 0 ? dotted : one(dotted.substring(dot + 1));
  }

  /** Whether a name is written like a class: a capital after any leading underscores. */
  static boolean isCapitalised(String name) {
    int first = 0;
    while (first < name.length() && name.charAt(first) == '_') {
      first++;
    }
    return first < name.length() && Character.isUpperCase(name.charAt(first));
  }

  /** Owner and name joined with a dot. */
  String within(String owner, String name) {
    return owner.isEmpty() ? name : one(owner + "." + name);
  }
}
