package dev.ssot.language.python.token;

/**
 * What opens a string.
 *
 * @param raw whether backslashes stand for themselves
 * @param bytes whether it is a bytes literal
 * @param format {@code f} or {@code t} where it may hold replacement fields, else NUL
 * @param body offset after the opening quotes
 */
record Quotes(boolean raw, boolean bytes, char format, char quote, boolean triple, int body) {

  /**
   * Reads a prefix and the opening quotes.
   *
   * @param open offset of the first quote
   */
  static Quotes at(char[] text, int start, int open) {
    boolean raw = false;
    boolean bytes = false;
    char format = 0;
    for (int i = start; i < open; i++) {
      char c = Character.toLowerCase(text[i]);
      raw |= c == 'r';
      bytes |= c == 'b';
      format = c == 'f' || c == 't' ? c : format;
    }
    char quote = text[open];
    boolean triple = text[open + 1] == quote && text[open + 2] == quote;
    return new Quotes(raw, bytes, format, quote, triple, open + (triple ? 3 : 1));
  }

  /** Whether these letters are a string's prefix. */
  static boolean isPrefix(char[] text, int start, int end) {
    char first = Character.toLowerCase(text[start]);
    if (end - start == 1) {
      return first == 'r' || first == 'b' || first == 'u' || first == 'f' || first == 't';
    }
    char second = Character.toLowerCase(text[start + 1]);
    char other = first == 'r' ? second : second == 'r' ? first : 0;
    return end - start == 2 && (other == 'b' || other == 'f' || other == 't');
  }

  /** Whether the string ends here. */
  boolean closeAt(char[] text, int at) {
    return text[at] == quote && (!triple || (text[at + 1] == quote && text[at + 2] == quote));
  }

  int width() {
    return triple ? 3 : 1;
  }

  /** Offset after the closing quotes, or the negative of where the search ended in vain. */
  int end(char[] text, int length) {
    int at = body;
    while (at < length) {
      char c = text[at];
      if (c == quote && closeAt(text, at)) {
        return at + width();
      }
      if (c == '\\') {
        at += text[at + 1] == '\r' && text[at + 2] == '\n' ? 3 : 2;
      } else if (!triple && Characters.isLineEnd(c)) {
        return -at;
      } else {
        at++;
      }
    }
    return -Math.min(at, length);
  }
}
