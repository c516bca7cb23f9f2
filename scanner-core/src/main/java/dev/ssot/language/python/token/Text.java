package dev.ssot.language.python.token;

import java.util.Optional;

/** A file's characters and where its lines begin. NULs follow the last one, as sentinels. */
public final class Text {
  private static final int PADDING = 4;

  private final char[] chars;
  private final int length;
  private final Lines lines;
  private final int nul;

  private Text(char[] chars, int length, Lines lines, int nul) {
    this.chars = chars;
    this.length = length;
    this.lines = lines;
    this.nul = nul;
  }

  /** The text of a string. */
  public static Text of(String string) {
    int length = string.length();
    char[] chars = new char[length + PADDING];
    string.getChars(0, length, chars, 0);
    Lines.Builder lines = new Lines.Builder(length);
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\n' || (chars[i] == '\r' && chars[i + 1] != '\n')) {
        lines.beginAt(i + 1);
      }
    }
    return new Text(chars, length, lines.build(), string.indexOf(0));
  }

  /**
   * Decodes UTF-8 and finds the lines in one pass, since that is a good part of the time that a
   * file takes.
   *
   * @return empty where the bytes are not UTF-8
   */
  static Optional<Text> utf8(byte[] bytes, int offset) {
    char[] chars = new char[bytes.length - offset + PADDING];
    Lines.Builder lines = new Lines.Builder(bytes.length);
    int length = 0;
    int nul = -1;
    int at = offset;
    while (at < bytes.length) {
      byte first = bytes[at];
      if (first > '\r') {
        chars[length++] = (char) first;
        at++;
      } else if (first >= 0) {
        chars[length++] = (char) first;
        at++;
        if (first == '\n' || (first == '\r' && (at == bytes.length || bytes[at] != '\n'))) {
          lines.beginAt(length);
        } else if (first == 0 && nul < 0) {
          nul = length - 1;
        }
      } else {
        int size = size(first);
        int codePoint = size == 0 ? -1 : codePoint(bytes, at, size);
        if (codePoint < 0) {
          return Optional.empty();
        }
        length += Character.toChars(codePoint, chars, length);
        at += size;
      }
    }
    return Optional.of(new Text(chars, length, lines.build(), nul));
  }

  /** How many bytes a sequence has that begins with this one; 0 where none does. */
  private static int size(byte first) {
    int value = first & 0xFF;
    if (value < 0xC2 || value > 0xF4) {
      return 0;
    }
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  /** −1 where the bytes are no shortest form of a character. */
  private static int codePoint(byte[] bytes, int at, int size) {
    if (at + size > bytes.length) {
      return -1;
    }
    int value = bytes[at] & (0x7F >> size);
    for (int i = at + 1; i < at + size; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return -1;
      }
      value = value << 6 | (bytes[i] & 0x3F);
    }
    boolean shortest = size == 2 || value >= (size == 3 ? 0x800 : 0x10000);
    boolean character =
        value <= Character.MAX_CODE_POINT
            && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    return shortest && character ? value : -1;
  }

  /** The characters, and some NULs behind them. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Where the first NUL is that belongs to the text, −1 where there is none. */
  int nul() {
    return nul;
  }

  public Lines lines() {
    return lines;
  }

  /** Whether a line begins with seven of a sign. */
  public boolean hasMarker(char sign) {
    for (int line = 1; line <= lines.count(); line++) {
      int start = lines.start(line);
      int end = start;
      while (chars[end] == sign) {
        end++;
      }
      if (end - start == 7) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
