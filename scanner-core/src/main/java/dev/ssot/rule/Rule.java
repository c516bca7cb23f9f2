package dev.ssot.rule;

import dev.ssot.codebase.Codebase;

/**
 * Judges a codebase by one criterion; found by {@link java.util.ServiceLoader}.
 *
 * <p>A rule is a record: its components are its options, its no-argument constructor gives their
 * defaults. Beside it stands its page, the resource {@code <id>.md}. It keeps no state, prints
 * nothing, reads no file and knows no level.
 */
public interface Rule {
  /** Lower-case words joined by hyphens, named for the defect. */
  String id();

  /** Says what it examined and what it found. */
  void check(Codebase codebase, Findings findings);
}
