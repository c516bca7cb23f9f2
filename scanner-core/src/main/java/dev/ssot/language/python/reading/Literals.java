package dev.ssot.language.python.reading;

import dev.ssot.facts.Literal;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.token.StringLiteral;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.Optional;

/** String constants, and which of them look like an identifier, key or path. */
final class Literals {
  private static final int LONGEST = 200;

  private final Tokens tokens;
  private final Names names;
  private final Collected collected;

  Literals(Tokens tokens, Names names, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.collected = collected;
  }

  /** The value of a string constant; literals side by side are one. */
  Optional<String> value(Expression expression) {
    if (!(expression instanceof Expression.Text text) || text.bytes()) {
      return Optional.empty();
    }
    if (text.first() == text.last()) {
      return Optional.of(StringLiteral.value(tokens, text.first()));
    }
    StringBuilder joined = new StringBuilder();
    for (int token = text.first(); token <= text.last(); token++) {
      if (tokens.kind(token) == TokenKind.STRING) {
        joined.append(StringLiteral.value(tokens, token));
      }
    }
    return Optional.of(joined.toString());
  }

  /** Notes a string constant, if it looks like a key. */
  void note(Expression.Text text, Literal.Use use, String context, Scope scope) {
    int length = tokens.end(text.last()) - tokens.start(text.first());
    if (text.bytes() || length > LONGEST + 6 || !mayBeKey(text)) {
      return;
    }
    String value = value(text).orElse("");
    if (looksLikeKey(value)) {
      collected.literals.add(
          new Literal(
              names.one(value),
              use,
              context,
              scope.within(),
              tokens.span(text.first(), text.last())));
    }
  }

  /** Cheaply: the first literal holds no space. */
  private boolean mayBeKey(Expression.Text text) {
    char[] source = tokens.text();
    for (int i = tokens.start(text.first()); i < tokens.end(text.first()); i++) {
      if (source[i] <= ' ') {
        return false;
      }
    }
    return true;
  }

  /** No space, and a separator between letters or digits, or a hump. */
  static boolean looksLikeKey(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    boolean structured = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        return false;
      }
      if (i > 0) {
        char before = value.charAt(i - 1);
        structured |=
            (isSeparator(before) && Character.isLetterOrDigit(c))
                || (Character.isLowerCase(before) && Character.isUpperCase(c));
      }
    }
    return structured && Character.isLetter(firstLetter(value));
  }

  private static int firstLetter(String value) {
    return value.chars().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '-' || c == '.' || c == '/' || c == ':';
  }
}
