package dev.ssot.facts;

/**
 * A name used other than by import or call. What Python reaches through the own object, {@code
 * self.a.b}, is left out.
 *
 * @param name dotted, as written, without type arguments: {@code java.util.List}, {@code
 *     Limits.MAX}, {@code os.environ}; simple names of types too, once for each enclosing function
 *     or type
 * @param within dotted name of the enclosing function or type, "" at module level
 */
public record Mention(Kind kind, String name, String within, Span span) {
  /** How the name is used. */
  public enum Kind {
    /** Where a type is expected. */
    TYPE,
    /** As a value or an attribute. */
    VALUE
  }
}
