package dev.ssot.codebase;

import dev.ssot.facts.Span;

/** A stretch of one file. Places are in the order of path, then position. */
public record Place(Unit unit, Span span) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    int byPath = unit.path().compareTo(other.unit.path());
    return byPath == 0 ? span.compareTo(other.span) : byPath;
  }

  /** Written out for the reason that {@link Span} gives. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && span.equals(that.span) && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + span.hashCode();
  }

  /** {@code path:line}. */
  @Override
  public String toString() {
    return unit.path() + ":" + span.line();
  }
}
