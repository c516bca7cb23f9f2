package dev.ssot.language.python.grammar;

/** Expressions are nested more deeply than they are read. Reading cannot go on. */
public final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  NestingException(int offset) {
    super("nested too deeply", null, false, false);
    this.offset = offset;
  }

  /** Where in the text, from 0. */
  public int offset() {
    return offset;
  }
}
