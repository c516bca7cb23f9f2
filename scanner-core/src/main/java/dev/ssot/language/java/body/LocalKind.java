package dev.ssot.language.java.body;

/** What a name that is in scope stands for. */
public enum LocalKind {
  PARAMETER,
  LOCAL,
  /** A member of a type within a function, which hides the function's variables. */
  MEMBER,
  TYPE_VARIABLE
}
