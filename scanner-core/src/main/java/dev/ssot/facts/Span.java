package dev.ssot.facts;

/**
 * A stretch of source text, both ends included.
 *
 * <p>Lines and columns count from 1; columns count UTF-16 code units, as SARIF and editors do.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
  /** Where a whole file is meant. */
  public static final Span FILE = new Span(1, 1, 1, 1);

  /** By where they begin, then by where they end. */
  @Override
  public int compareTo(Span other) {
    int byLine = Integer.compare(line, other.line);
    int byStart = byLine == 0 ? Integer.compare(column, other.column) : byLine;
    int byEndLine = byStart == 0 ? Integer.compare(endLine, other.endLine) : byStart;
    return byEndLine == 0 ? Integer.compare(endColumn, other.endColumn) : byEndLine;
  }

  /**
   * Written out, as there are a million of them, and what a JVM makes of a record takes several
   * times as long until it is warm.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span that
        && line == that.line
        && column == that.column
        && endLine == that.endLine
        && endColumn == that.endColumn;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * line + column) + endLine) + endColumn;
  }
}
