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
    int start = tokens.start(text.first());
    int end = tokens.end(text.last());
    if (text.bytes() || end - start > LONGEST + 6 || !looksLikeKey(tokens.text(), start, end)) {
      return;
    }
    String value = value(text).orElse("");
    if (value.length() <= LONGEST && looksLikeKey(value.toCharArray(), 0, value.length())) {
      collected.literals.add(
          new Literal(
              names.one(value),
              use,
              context,
              scope.within(),
              tokens.span(text.first(), text.last())));
    }
  }

  /** No space, a letter, and a separator before a letter or digit, or a hump. */
  private static boolean looksLikeKey(char[] text, int start, int end) {
    boolean structured = false;
    boolean worded = false;
    char before = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c <= ' ') {
        return false;
      }
      structured |= (isSeparator(before) && isWord(c)) || (isLower(before) && isUpper(c));
      worded |= isWord(c) && (c < '0' || c > '9');
      before = c;
    }
    return structured && worded;
  }

  private static boolean isWord(char c) {
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '-' || c == '.' || c == '/' || c == ':';
  }
}
