package dev.ssot.language.python.token;

import java.util.Arrays;

/**
 * The open blocks' indentations, measured twice: with tabs to every eighth column, and with tabs as
 * one column. Where the two disagree, the meaning would depend on the reader's tab width.
 */
final class Indentation {
  private static final int MOST = 99;

  private int[] columns = new int[16];
  private int[] alternatives = new int[16];
  private int depth;

  int column() {
    return columns[depth];
  }

  int depth() {
    return depth;
  }

  /**
   * Whether a line at this column opens a block.
   *
   * @throws SyntaxException where tabs and spaces are mixed inconsistently, or at too many levels
   */
  boolean opens(int column, int alternative, int offset) {
    if (column == columns[depth]) {
      verify(alternative == alternatives[depth], offset);
      return false;
    }
    if (column < columns[depth]) {
      return false;
    }
    verify(alternative > alternatives[depth], offset);
    return true;
  }

  void open(int column, int alternative, int offset) {
    if (depth == MOST) {
      throw new SyntaxException(offset, "too many levels of indentation");
    }
    if (++depth == columns.length) {
      columns = Arrays.copyOf(columns, depth * 2);
      alternatives = Arrays.copyOf(alternatives, depth * 2);
    }
    columns[depth] = column;
    alternatives[depth] = alternative;
  }

  /** Closes one block if a line at this column stands left of it. */
  boolean closes(int column) {
    if (depth == 0 || column >= columns[depth]) {
      return false;
    }
    depth--;
    return true;
  }

  /**
   * After the blocks are closed.
   *
   * @throws SyntaxException where the column is none of the open blocks'
   */
  void verifyClosed(int column, int alternative, int offset) {
    if (column != columns[depth]) {
      throw new SyntaxException(offset, "unindent does not match any outer indentation level");
    }
    verify(alternative == alternatives[depth], offset);
  }

  int column(int level) {
    return columns[level];
  }

  /** Which open block stands at a column, -1 where none does. */
  int indexOf(int column) {
    for (int i = depth; i >= 0; i--) {
      if (columns[i] == column) {
        return i;
      }
    }
    return -1;
  }

  /** The open block's column that is nearest, of two the deeper. */
  int nearest(int column) {
    int best = columns[depth];
    for (int i = depth; i >= 0; i--) {
      if (Math.abs(columns[i] - column) < Math.abs(best - column)) {
        best = columns[i];
      }
    }
    return best;
  }

  private static void verify(boolean consistent, int offset) {
    if (!consistent) {
      throw new SyntaxException(offset, "inconsistent use of tabs and spaces in indentation");
    }
  }
}
