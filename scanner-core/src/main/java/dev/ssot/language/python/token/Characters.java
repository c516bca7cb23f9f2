package dev.ssot.language.python.token;

/** Which characters make a name, a space or a digit. */
final class Characters {
  private static final boolean[] START = new boolean[128];
  private static final boolean[] PART = new boolean[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      START[c] = true;
      START[Character.toUpperCase(c)] = true;
    }
    START['_'] = true;
    System.arraycopy(START, 0, PART, 0, START.length);
    for (char c = '0'; c <= '9'; c++) {
      PART[c] = true;
    }
  }

  private Characters() {}

  static boolean isAsciiStart(char c) {
    return c < 128 && START[c];
  }

  static boolean isAsciiPart(char c) {
    return c < 128 && PART[c];
  }

  /** XID_Start, as near as the JDK's tables come. */
  static boolean isStart(int codePoint) {
    return codePoint < 128 ? START[codePoint] : Character.isUnicodeIdentifierStart(codePoint);
  }

  /** XID_Continue, as near as the JDK's tables come. */
  static boolean isPart(int codePoint) {
    return codePoint < 128
        ? PART[codePoint]
        : Character.isUnicodeIdentifierPart(codePoint)
            && !Character.isIdentifierIgnorable(codePoint);
  }

  /** Whether a whole normalised string is a name. */
  static boolean isName(String name) {
    return isStart(name.codePointAt(0)) && name.codePoints().skip(1).allMatch(Characters::isPart);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
