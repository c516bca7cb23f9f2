package dev.ssot.facts;

/**
 * A string constant that looks like an identifier, key or path: no space, and a separator or a hump
 * in it.
 *
 * @param value at most 200 characters
 * @param use what it stands in
 * @param context the annotation's, called function's or variable's name, else ""
 */
public record Literal(String value, Use use, String context, String within, Span span) {
  /** What the literal stands in. */
  public enum Use {
    ANNOTATION,
    ARGUMENT,
    CONSTANT,
    OTHER
  }
}
