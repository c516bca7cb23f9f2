package dev.ssot.rule;

/** How much a finding matters, least first. */
public enum Level {
  /** Not judged at all. */
  OFF,
  /** Shown on request, outside headline count and gate. */
  INFO,
  WARNING,
  ERROR;

  /** Whether it belongs to headline count and gate. */
  public boolean counts() {
    return compareTo(INFO) > 0;
  }

  /** This, or the bound where this matters more. */
  public Level atMost(Level bound) {
    return compareTo(bound) > 0 ? bound : this;
  }
}
