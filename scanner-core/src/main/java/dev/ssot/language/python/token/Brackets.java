package dev.ssot.language.python.token;

import java.util.Arrays;

/** The brackets that are open, innermost last. */
final class Brackets {
  private static final int MOST = 200;

  private char[] kinds = new char[16];
  private int[] offsets = new int[16];
  private int depth;

  int depth() {
    return depth;
  }

  boolean isEmpty() {
    return depth == 0;
  }

  /**
   * Opens one.
   *
   * @throws SyntaxException where 200 are open already, as in CPython
   */
  void open(char kind, int offset) {
    if (depth == MOST) {
      throw new SyntaxException(offset, "too many nested parentheses");
    }
    if (depth == kinds.length) {
      kinds = Arrays.copyOf(kinds, depth * 2);
      offsets = Arrays.copyOf(offsets, depth * 2);
    }
    kinds[depth] = kind;
    offsets[depth++] = offset;
  }

  /**
   * Closes the innermost one.
   *
   * @param floor how many must stay open
   * @throws SyntaxException where it is of another kind, or none is open
   */
  void close(char closing, int offset, int floor) {
    if (depth <= floor) {
      throw new SyntaxException(offset, "unmatched '" + closing + "'");
    }
    char opening = kinds[depth - 1];
    if (closing != partner(opening)) {
      throw new SyntaxException(
          offset,
          "closing parenthesis '"
              + closing
              + "' does not match opening parenthesis '"
              + opening
              + "'");
    }
    depth--;
  }

  /** Closes down to the innermost one that a closing bracket fits, if there is one. */
  void closeMismatched(char closing, int floor) {
    for (int i = depth - 1; i >= floor; i--) {
      if (partner(kinds[i]) == closing) {
        depth = i;
        return;
      }
    }
  }

  /** Forgets all but the outermost ones. */
  void cutTo(int size) {
    depth = size;
  }

  SyntaxException neverClosed() {
    return new SyntaxException(offsets[depth - 1], "'" + kinds[depth - 1] + "' was never closed");
  }

  private static char partner(char opening) {
    return opening == '(' ? ')' : opening == '[' ? ']' : '}';
  }
}
