package dev.ssot.language.python.token;

import java.util.List;

/** Python's numeric literals. */
final class Numbers {
  private static final List<String> FOLLOWERS =
      List.of("and", "else", "for", "if", "in", "is", "not", "or");

  private Numbers() {}

  /**
   * Where the literal that begins here ends.
   *
   * @throws SyntaxException where it is malformed
   */
  static int end(char[] text, int start) {
    char second = Character.toLowerCase(text[start + 1]);
    if (text[start] == '0' && (second == 'x' || second == 'o' || second == 'b')) {
      int end = radixDigits(text, start, second);
      verifyEnd(text, end, name(second));
      return end;
    }
    return decimal(text, start);
  }

  private static int radixDigits(char[] text, int start, char letter) {
    int radix = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
    int at = start + 2;
    do {
      if (text[at] == '_') {
        at++;
      }
      if (digit(text[at], radix) < 0) {
        throw invalid(at, name(letter));
      }
      while (digit(text[at], radix) >= 0) {
        at++;
      }
    } while (text[at] == '_');
    return at;
  }

  private static int decimal(char[] text, int start) {
    int whole = digits(text, start);
    int at = whole;
    boolean integer = true;
    if (text[at] == '.') {
      integer = false;
      at++;
      at = Characters.isDigit(text[at]) ? digits(text, at) : at;
    }
    if (isExponent(text, at)) {
      integer = false;
      at = digits(text, Characters.isDigit(text[at + 1]) ? at + 1 : at + 2);
    }
    if (text[at] == 'j' || text[at] == 'J') {
      integer = false;
      at++;
    }
    if (integer) {
      verifyNoLeadingZero(text, start, whole);
    }
    verifyEnd(text, at, at > whole && text[at - 1] == 'j' ? "imaginary" : "decimal");
    return at;
  }

  private static int digits(char[] text, int start) {
    int at = start;
    while (true) {
      while (Characters.isDigit(text[at])) {
        at++;
      }
      if (text[at] != '_') {
        return at;
      }
      if (!Characters.isDigit(text[++at])) {
        throw invalid(at, "decimal");
      }
    }
  }

  private static boolean isExponent(char[] text, int at) {
    if (text[at] != 'e' && text[at] != 'E') {
      return false;
    }
    char next = text[at + 1];
    if (next == '+' || next == '-') {
      if (!Characters.isDigit(text[at + 2])) {
        throw invalid(at, "decimal");
      }
      return true;
    }
    return Characters.isDigit(next);
  }

  private static void verifyNoLeadingZero(char[] text, int start, int end) {
    if (text[start] != '0') {
      return;
    }
    for (int i = start; i < end; i++) {
      if (text[i] != '0' && text[i] != '_') {
        throw new SyntaxException(
            start,
            "leading zeros in decimal integer literals are not permitted;"
                + " use an 0o prefix for octal integers");
      }
    }
  }

  private static void verifyEnd(char[] text, int end, String kind) {
    if (Characters.isPart(Character.codePointAt(text, end)) && !isFollower(text, end)) {
      throw invalid(end, kind);
    }
  }

  private static boolean isFollower(char[] text, int at) {
    return FOLLOWERS.stream().anyMatch(keyword -> startsWith(text, at, keyword));
  }

  private static boolean startsWith(char[] text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }

  private static String name(char letter) {
    return letter == 'x' ? "hexadecimal" : letter == 'o' ? "octal" : "binary";
  }

  private static SyntaxException invalid(int at, String kind) {
    return new SyntaxException(at, "invalid " + kind + " literal");
  }
}
