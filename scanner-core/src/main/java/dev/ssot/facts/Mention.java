package dev.ssot.facts;

/**
 * A name used other than by import, call, creation, or as an annotation of a declaration. What is
 * reached through the own object ({@code self.a.b}, {@code this.a.b}) or, in Java, through a local
 * variable is left out, and so are type variables.
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
