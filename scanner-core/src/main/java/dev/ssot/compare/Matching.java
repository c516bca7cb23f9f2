package dev.ssot.compare;

import dev.ssot.rule.Finding;
import java.util.List;

/**
 * Which findings of two states are the same defect.
 *
 * @param pairs those that are in both states
 * @param added those of the later state alone, in its order
 * @param gone those of the earlier state alone, in its order
 */
public record Matching(List<Pair> pairs, List<Finding> added, List<Finding> gone) {

  /** One defect before and now. */
  public record Pair(Finding before, Finding now) {

    /** Whether it is told in the same words of the same file. */
    public boolean isInPlace() {
      return before.path().equals(now.path()) && before.subject().equals(now.subject());
    }
  }
}
