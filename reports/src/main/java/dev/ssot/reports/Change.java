package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed, as far as it belongs to the headline count.
 *
 * @param progress of all measures that were counted on both sides
 * @param added the worst first
 * @param fixed the worst first
 */
record Change(
    Comparison comparison,
    List<Progress> progress,
    List<Finding> added,
    List<Comparison.Moved> moved,
    List<Finding> fixed,
    List<Comparison.Lost> lost) {

  /** None where nothing was compared. */
  static Optional<Change> of(Outcome outcome) {
    return outcome
        .comparison()
        .map(
            comparison ->
                new Change(
                    comparison,
                    Progress.of(outcome, comparison),
                    counted(comparison.added()),
                    comparison.moved().stream().filter(one -> one.now().counts()).toList(),
                    counted(comparison.fixed()),
                    comparison.lost().stream().filter(one -> one.before().counts()).toList()));
  }

  private static List<Finding> counted(List<Finding> findings) {
    return Ranking.worstFirst(findings.stream().filter(Finding::counts).toList());
  }

  /**
   * {@code 6 new, 1 fixed, 2 moved, 3 lost}; what there is none of is told only of the first two.
   */
  String counts() {
    List<String> parts = new ArrayList<>();
    parts.add(Numbers.count(added.size()) + " new");
    parts.add(Numbers.count(fixed.size()) + " fixed");
    if (!moved.isEmpty()) {
      parts.add(Numbers.count(moved.size()) + " moved");
    }
    if (!lost.isEmpty()) {
      parts.add(Numbers.count(lost.size()) + " lost");
    }
    return String.join(", ", parts);
  }

  /** The measures to show. */
  List<Progress> telling() {
    return progress.stream().filter(Progress::isTelling).toList();
  }

  /** What the change lets pass itself, each in a sentence. */
  List<String> exemptions() {
    return comparison.exemptions().stream().map(Change::words).toList();
  }

  private static String words(Comparison.Exemption exemption) {
    String where =
        exemption
            .finding()
            .map(one -> "in the source at " + place(one))
            .orElse("under accept in ssot.yaml");
    String reason = exemption.reason().isBlank() ? "" : ", because " + exemption.reason();
    return "%s: %s, %s%s".formatted(exemption.rule(), exemption.subject(), where, reason);
  }

  static String place(Finding finding) {
    return finding.path() + ":" + finding.span().line();
  }
}
