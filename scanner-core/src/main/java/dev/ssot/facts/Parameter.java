package dev.ssot.facts;

import java.util.List;

/**
 * A parameter of a function, or a component of a record.
 *
 * @param name without stars
 * @param type as written, "" where there is none
 * @param optional whether a call may leave it out: a Python default
 */
public record Parameter(
    Kind kind, String name, String type, boolean optional, List<Annotation> annotations) {

  /** How an argument reaches it. */
  public enum Kind {
    POSITIONAL,
    POSITIONAL_ONLY,
    KEYWORD_ONLY,
    /** Java's {@code T...}, Python's {@code *args}. */
    VARIADIC,
    /** Python's {@code **kwargs}. */
    KEYWORDS
  }
}
