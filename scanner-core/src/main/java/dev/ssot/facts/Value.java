package dev.ssot.facts;

/**
 * Where a value comes from, by the outermost form of its expression; parentheses and casts are
 * looked through.
 *
 * @param text the created type, the called function with its receiver, or the name, as written; the
 *     literal as written, at most 200 characters of it; else ""
 */
public record Value(Kind kind, String text) {
  /** No value: a field without initializer, a bare return. */
  public static final Value NONE = new Value(Kind.NONE, "");

  /** An expression that rules do not look into. */
  public static final Value OTHER = new Value(Kind.OTHER, "");

  /** The outermost form. */
  public enum Kind {
    NONE,
    NULL,
    LITERAL,
    /** {@code new T(…)}; in Python a call of a capitalised name. */
    CREATION,
    CALL,
    PARAMETER,
    LOCAL,
    /** A field, global, constant or anything else that has a dotted name. */
    NAME,
    /** The object or class itself. */
    SELF,
    /** A collection or array display, empty or not, or its comprehension. */
    COLLECTION,
    LAMBDA,
    OTHER
  }
}
