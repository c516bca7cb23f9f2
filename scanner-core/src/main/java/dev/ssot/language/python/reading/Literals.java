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

  private static final int SHORTEST = 3;

  /** No sign of a key. */
  private static final byte FOREIGN = 0;

  private static final byte OTHER = 1;
  private static final byte SEPARATOR = 2;
  private static final byte DIGIT = 3;
  private static final byte LOWER = 4;
  private static final byte UPPER = 5;
  private static final byte[] CLASSES = new byte[128];

  static {
    Arrays.fill(CLASSES, '0', '9' + 1, DIGIT);
    Arrays.fill(CLASSES, 'a', 'z' + 1, LOWER);
    Arrays.fill(CLASSES, 'A', 'Z' + 1, UPPER);
    "-._/:#$@".chars().forEach(c -> CLASSES[c] = SEPARATOR);
    "{}*+?=&%~,".chars().forEach(c -> CLASSES[c] = OTHER);
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
    if (text.bytes() || !mayBeKey(text)) {
      return;
    }
    String value = value(text).orElse("");
    if (value.length() >= SHORTEST
        && value.length() <= LONGEST
        && looksLikeKey(value.toCharArray(), 0, value.length())) {
      collected.literals.add(
          new Literal(
              names.one(value),
              use,
              context,
              scope.within(),
              tokens.span(text.first(), text.last())));
    }
  }

  /** Cheaply: what stands between the first quotes may be part of a key. */
  private boolean mayBeKey(Expression.Text text) {
    char[] source = tokens.text();
    int start = tokens.start(text.first());
    int end = tokens.end(text.first());
    while (source[start] != '"' && source[start] != '\'') {
      start++;
    }
    char quote = source[start];
    while (start < end && source[start] == quote) {
      start++;
    }
    while (end > start && source[end - 1] == quote) {
      end--;
    }
    return end - start <= LONGEST
        && (text.first() != text.last() || looksLikeKey(source, start, end));
  }

  /** Signs of a key alone, and a separator between words, a hump in one, or a dunder around it. */
  private static boolean looksLikeKey(char[] text, int start, int end) {
    boolean structured = false;
    byte before = OTHER;
    byte beforeSeparators = OTHER;
    for (int i = start; i < end; i++) {
      byte now = text[i] < 128 ? CLASSES[text[i]] : FOREIGN;
      if (now == FOREIGN) {
        return false;
      }
      boolean separated = before == SEPARATOR && beforeSeparators >= DIGIT;
      structured |= (separated && now >= DIGIT) || (before == LOWER && now == UPPER);
      beforeSeparators = now == SEPARATOR ? beforeSeparators : now;
      before = now;
    }
    return structured || isDunder(text, start, end);
  }

  /** Names that Python itself gives, {@code __main__}. */
  private static boolean isDunder(char[] text, int start, int end) {
    return end - start > 4
        && text[start] == '_'
        && text[start + 1] == '_'
        && text[end - 1] == '_'
        && text[end - 2] == '_';
  }
}
