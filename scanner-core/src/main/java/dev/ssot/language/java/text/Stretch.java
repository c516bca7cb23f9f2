package dev.ssot.language.java.text;

/**
 * Characters of a text.
 *
 * @param start offset of the first
 * @param end offset behind the last
 */
public record Stretch(int start, int end) {
  /** Whether the character at an offset is one of them. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all characters of another stretch are among these. */
  public boolean contains(Stretch other) {
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
