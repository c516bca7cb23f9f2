package dev.ssot.facts;

/**
 * A keyword, or a fact that stands for one, on a declaration. What the language adds is there as if
 * it were written: an interface's constants are public, static and final.
 */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  /** In Python, {@code @staticmethod} or {@code @classmethod}. */
  STATIC,
  FINAL,
  /** In Python, {@code @abstractmethod} and its like. */
  ABSTRACT,
  SYNCHRONIZED,
  VOLATILE,
  TRANSIENT,
  NATIVE,
  DEFAULT,
  SEALED,
  NON_SEALED,
  STRICTFP,
  /** Python's {@code async def}. */
  ASYNC,
  /** Declared within a function's body. */
  LOCAL
}
