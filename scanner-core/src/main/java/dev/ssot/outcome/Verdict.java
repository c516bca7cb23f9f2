package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Whether a gate lets the code pass.
 *
 * @param reasons why it does not; none means that it does
 */
public record Verdict(List<Reason> reasons) {

  /** Whether it does. */
  public boolean passed() {
    return reasons.isEmpty();
  }

  /**
   * One thing that stands against it.
   *
   * @param text a whole sentence without the full stop
   * @param finding the one in question, where there is one
   */
  public record Reason(Kind kind, String text, Optional<Finding> finding) {}

  /** What stands against it. */
  public enum Kind {
    /** A finding that was not there before. */
    NEW_FINDING,
    /** A finding, where none is allowed. */
    FINDING,
    /** A measure misses its target. */
    TARGET,
    /** There are more findings of a rule than its budget has. */
    BUDGET,
    /** The change exempts findings of its own. */
    EXEMPTION
  }
}
