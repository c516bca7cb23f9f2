package dev.ssot.scan;

/** Is told how far a scan is; may be called from any thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /**
   * Something was done.
   *
   * @param stage in words, {@code reading}
   * @param total −1 where it is not known
   */
  void at(String stage, int done, int total);
}
