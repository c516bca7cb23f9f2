package dev.ssot.yaml;

import java.util.Comparator;

/** Where something stands in a text; both numbers from 1. */
public record Position(int line, int column) implements Comparable<Position> {
  /** The beginning, for what concerns a text as a whole. */
  public static final Position START = new Position(1, 1);

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
