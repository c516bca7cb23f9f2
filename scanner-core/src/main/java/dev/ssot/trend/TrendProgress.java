package dev.ssot.trend;

/** Somebody who wants to know how far the counting is. */
@FunctionalInterface
public interface TrendProgress {
  /** Nobody. */
  TrendProgress NONE = (done, total) -> {};

  /** Told after each point, on any thread. */
  void counted(int done, int total);
}
