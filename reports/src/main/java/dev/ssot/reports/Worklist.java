package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Change;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What other tools are told to show: most of them can neither mark a finding as let pass nor leave
 * one out of their count.
 *
 * @param changes since another state, where there is one
 */
public record Worklist(List<Finding> findings, Optional<Comparison.Changes> changes) {
  private static final Set<Verdict.Kind> OF_FINDINGS =
      EnumSet.of(Verdict.Kind.NEW_FINDING, Verdict.Kind.FINDING);

  /** Of all that was found. */
  public static Worklist of(Outcome outcome) {
    return new Worklist(outcome.findings(), outcome.comparison().map(Comparison::changes));
  }

  /** What stands against the code at the gate beside findings that are due. */
  public static List<Verdict.Reason> otherReasons(Outcome outcome) {
    return outcome.verdict().stream()
        .flatMap(verdict -> verdict.reasons().stream())
        .filter(reason -> !OF_FINDINGS.contains(reason.kind()))
        .toList();
  }

  /** Whether somebody has to act: it counts, nobody lets it pass, and it is not an old one. */
  public boolean isDue(Finding finding) {
    return finding.counts() && finding.status() == Status.OPEN && !isOld(finding);
  }

  /** Whether it was there before, at this place or at another. */
  public boolean isOld(Finding finding) {
    return changes.filter(all -> all.of(finding) != Change.NEW).isPresent();
  }

  /** What is due, the worst first. */
  public List<Finding> due() {
    return Ranking.worstFirst(findings.stream().filter(this::isDue).toList());
  }

  /** What nobody lets pass, old or new, in the order of places; level info only where asked for. */
  public List<Finding> open(Presentation how) {
    return findings.stream()
        .filter(finding -> finding.status() == Status.OPEN)
        .filter(finding -> finding.counts() || how.info())
        .toList();
  }
}
