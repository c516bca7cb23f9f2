package dev.ssot.codebase;

import dev.ssot.facts.Span;
import java.util.Comparator;

/** A stretch of one file. Places are in the order of path, then position. */
public record Place(Unit unit, Span span) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.unit.path())
          .thenComparingInt(place -> place.span.line())
          .thenComparingInt(place -> place.span.column())
          .thenComparingInt(place -> place.span.endLine())
          .thenComparingInt(place -> place.span.endColumn());

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line}. */
  @Override
  public String toString() {
    return unit.path() + ":" + span.line();
  }
}
