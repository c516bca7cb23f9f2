package dev.ssot.language.python.token;

/** Backslash escapes in string literals. */
final class Escapes {
  private Escapes() {}

  /**
   * Refuses what CPython refuses: truncated {@code \x}, {@code \\u}, {@code \U}, {@code \N}, and
   * what is not ASCII in bytes. Unknown escapes are only deprecated.
   *
   * @throws SyntaxException at the offending place
   */
  static void verify(char[] text, Quotes quotes, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text[at];
      if (c >= 128 && quotes.bytes()) {
        throw new SyntaxException(at, "bytes can only contain ASCII literal characters");
      }
      if (c == '\\' && !quotes.raw()) {
        verifyEscape(text, at, end, quotes.bytes());
        at++;
      }
    }
  }

  private static void verifyEscape(char[] text, int at, int end, boolean bytes) {
    switch (text[at + 1]) {
      case 'x' -> verifyDigits(text, at, 2, end);
      case 'u' -> verifyDigits(text, at, bytes ? 0 : 4, end);
      case 'U' -> verifyDigits(text, at, bytes ? 0 : 8, end);
      case 'N' -> verifyName(text, at, bytes);
      default -> {}
    }
  }

  private static void verifyDigits(char[] text, int at, int digits, int end) {
    int value = 0;
    for (int i = at + 2; i < at + 2 + digits; i++) {
      int digit = i < end && text[i] < 128 ? Character.digit(text[i], 16) : -1;
      if (digit < 0) {
        throw new SyntaxException(at, "truncated \\" + text[at + 1] + " escape");
      }
      value = value << 4 | digit;
    }
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw new SyntaxException(at, "illegal Unicode character");
    }
  }

  private static void verifyName(char[] text, int at, boolean bytes) {
    if (bytes) {
      return;
    }
    int end = at + 3;
    while (text[at + 2] == '{'
        && (Characters.isAsciiPart(text[end]) || isNamePunctuation(text[end]))) {
      end++;
    }
    if (text[at + 2] != '{' || text[end] != '}' || end == at + 3) {
      throw new SyntaxException(at, "malformed \\N character escape");
    }
  }

  private static boolean isNamePunctuation(char c) {
    return c == ' ' || c == '-' || c == '(' || c == ')';
  }

  /**
   * The value of a literal's characters, with its escapes replaced; the quotes are not looked at.
   */
  static String decode(char[] text, Quotes quotes, int end) {
    int at = quotes.body();
    if (quotes.raw() || !hasEscape(text, at, end)) {
      return new String(text, at, end - at);
    }
    StringBuilder value = new StringBuilder(end - at);
    while (at < end) {
      char c = text[at];
      if (c == '\\') {
        at = decodeEscape(text, at, end, value);
      } else {
        value.append(c);
        at++;
      }
    }
    return value.toString();
  }

  private static boolean hasEscape(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  private static int decodeEscape(char[] text, int at, int end, StringBuilder value) {
    char c = text[at + 1];
    switch (c) {
      case '\n' -> {}
      case '\r' -> {
        return text[at + 2] == '\n' ? at + 3 : at + 2;
      }
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case '\\', '\'', '"' -> value.append(c);
      case 'x' -> {
        return decodeDigits(text, at, 2, end, value);
      }
      case 'u' -> {
        return decodeDigits(text, at, 4, end, value);
      }
      case 'U' -> {
        return decodeDigits(text, at, 8, end, value);
      }
      default -> value.append('\\').append(c);
    }
    return at + 2;
  }

  private static int decodeDigits(char[] text, int at, int digits, int end, StringBuilder value) {
    int first = at + 2;
    int last = Math.min(end, first + digits);
    try {
      value.appendCodePoint(Integer.parseInt(new String(text, first, last - first), 16));
    } catch (IllegalArgumentException malformed) {
      value.append(text, at, last - at);
    }
    return last;
  }
}
