package dev.ssot.language.java.text;

import java.util.TreeMap;

/** Unicode escapes, which Java translates before anything else (JLS 3.3). */
final class UnicodeEscapes {
  private final String written;
  private final StringBuilder translated;
  private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

  /** Translates all escapes of a text; a malformed one stays as it is. */
  UnicodeEscapes(String written) {
    this.written = written;
    this.translated = new StringBuilder(written.length());
    shifts.put(0, 0);
    int at = 0;
    while (at < written.length()) {
      at = written.charAt(at) == '\\' ? backslash(at) : plain(at);
    }
  }

  String translated() {
    return translated.toString();
  }

  /** The offset in the written text of an offset in the translated one. */
  int written(int offset) {
    return offset + shifts.floorEntry(offset).getValue();
  }

  private int plain(int at) {
    translated.append(written.charAt(at));
    return at + 1;
  }

  /**
   * A backslash escapes the character behind it, be that a backslash, unless a {@code u} follows.
   */
  private int backslash(int at) {
    int digits = at + 1;
    while (digits < written.length() && written.charAt(digits) == 'u') {
      digits++;
    }
    int code = digits == at + 1 ? -1 : hexadecimal(digits);
    if (code < 0) {
      plain(at);
      return at + 1 < written.length() ? plain(at + 1) : at + 1;
    }
    translated.append((char) code);
    int end = digits + 4;
    shifts.put(translated.length(), end - translated.length());
    return end;
  }

  private int hexadecimal(int start) {
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = i < written.length() ? Character.digit(written.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
