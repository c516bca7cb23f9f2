package dev.ssot.facts;

/** A keyword, or a fact that stands for one, on a declaration. */
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
