package dev.ssot.facts;

/**
 * A stretch of source text, both ends included.
 *
 * <p>Lines and columns count from 1; columns count UTF-16 code units, as SARIF and editors do.
 */
public record Span(int line, int column, int endLine, int endColumn) {
  /** Where a whole file is meant. */
  public static final Span FILE = new Span(1, 1, 1, 1);
}
