package dev.ssot.reports;

import dev.ssot.outcome.Outcome;

/** The outcomes that formats for other tools are shown with: every sample, and a comparison. */
public enum Scans {
  TYPICAL,
  NOTHING_FOUND,
  EMPTY_TREE,
  HOSTILE,
  COMPARED;

  public Outcome outcome() {
    return this == COMPARED ? Outcomes.compared() : Sample.valueOf(name()).outcome();
  }

  /** Name of the golden file. */
  public String file(String extension) {
    return this == COMPARED ? "compared." + extension : Sample.valueOf(name()).file(extension);
  }
}
