package dev.ssot.language.java.text;

import com.github.javaparser.Position;
import java.util.Arrays;

/** Where the lines of a text start. */
public final class Lines {
  private int[] starts = new int[64];
  private int count = 1;

  Lines(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        add(i + 1);
      }
    }
  }

  /** The offset of a position; lines behind the last are taken for the last. */
  public int offset(Position position) {
    return starts[Math.min(position.line, count) - 1] + position.column - 1;
  }

  /** The line and column of an offset, both from 1. */
  Position position(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int line = found < 0 ? -found - 2 : found;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return (c == '\n' || c == '\r') && !pair;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }
}
