package dev.ssot.language;

/** Somebody who wants to know how far the reading is. */
@FunctionalInterface
public interface Progress {
  /** Nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * Told a few times a second and at the end, always on the thread that asked for the reading.
   *
   * @param done files that need no more work
   */
  void read(int done, int total);
}
