package dev.ssot.language.python.token;

import dev.ssot.facts.Span;
import java.util.Arrays;

/** Where lines begin: at the start, and after each LF, CRLF or lone CR. */
public final class Lines {
  private final int[] starts;

  /** The line that was asked for last; the next is often the same. */
  private int recent = 1;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** Lines as they are found. */
  static final class Builder {
    private int[] starts;
    private int count = 1;

    Builder(int length) {
      starts = new int[length / 32 + 16];
    }

    void beginAt(int offset) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = offset;
    }

    Lines build() {
      return new Lines(Arrays.copyOf(starts, count));
    }
  }

  /** Where a line begins. */
  int start(int line) {
    return starts[line - 1];
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    if (offset < starts[recent - 1] || !endsAfter(recent, offset)) {
      int found = Arrays.binarySearch(starts, offset);
      recent = found >= 0 ? found + 1 : -found - 1;
    }
    return recent;
  }

  private boolean endsAfter(int line, int offset) {
    return line == starts.length || offset < starts[line];
  }

  /** The column of an offset in its line, from 1, in UTF-16 code units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /**
   * From one offset to another.
   *
   * @param end the offset after the last character
   */
  public Span span(int start, int end) {
    int last = Math.max(start, end - 1);
    int line = line(start);
    int column = start - starts[line - 1] + 1;
    int endLine = line(last);
    return new Span(line, column, endLine, last - starts[endLine - 1] + 1);
  }
}
