package dev.ssot.language.python.reading;

import dev.ssot.facts.Literal;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.token.StringLiteral;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.Arrays;
import java.util.Optional;

/** String constants, and which of them look like an identifier, key or path. */
final class Literals {
  private static final int LONGEST = 200;

  private static final byte OTHER = 0;
  private static final byte SPACE = 1;
  private static final byte SEPARATOR = 2;
  private static final byte DIGIT = 3;
  private static final byte LOWER = 4;
  private static final byte UPPER = 5;
  private static final byte[] CLASSES = new byte[128];

  static {
    Arrays.fill(CLASSES, 0, ' ' + 1, SPACE);
    Arrays.fill(CLASSES, '0', '9' + 1, DIGIT);
    Arrays.fill(CLASSES, 'a', 'z' + 1, LOWER);
    Arrays.fill(CLASSES, 'A', 'Z' + 1, UPPER);
    "_-./:".chars().forEach(c -> CLASSES[c] = SEPARATOR);
  }

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
    byte before = OTHER;
    for (int i = start; i < end; i++) {
      byte now = classOf(text[i]);
      if (now == SPACE) {
        return false;
      }
      structured |= (before == SEPARATOR && now >= DIGIT) || (before == LOWER && now == UPPER);
      worded |= now >= LOWER;
      before = now;
    }
    return structured && worded;
  }

  private static byte classOf(char c) {
    if (c < 128) {
      return CLASSES[c];
    }
    return Character.isLowerCase(c) ? LOWER : Character.isUpperCase(c) ? UPPER : OTHER;
  }
}
