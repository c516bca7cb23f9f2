package dev.ssot.language.java;

/**
 * Characters of a text.
 *
 * @param start offset of the first
 * @param end offset behind the last
 */
record Stretch(int start, int end) {
  boolean holds(int offset) {
    return start <= offset && offset < end;
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  /** Overwrites the characters, line ends excepted. */
  void blank(char[] characters) {
    for (int i = start; i < end; i++) {
      if (characters[i] != '\n' && characters[i] != '\r') {
        characters[i] = ' ';
      }
    }
  }
}
