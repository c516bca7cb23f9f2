package dev.ssot.codebase;

/** What a file is for. */
public enum Scope {
  PRODUCTION,
  TEST,
  /** Written by a program: indexed, not reported. */
  GENERATED
}
