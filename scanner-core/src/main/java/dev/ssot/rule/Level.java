package dev.ssot.rule;

/** How much a finding matters, least first. */
public enum Level {
  /** Not judged at all. */
  OFF,
  /** Shown on request, outside headline count and gate. */
  INFO,
  WARNING,
  ERROR
}
