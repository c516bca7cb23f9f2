package dev.ssot.verdict;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Exemption;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Verdict;
import dev.ssot.outcome.Verdict.Kind;
import dev.ssot.outcome.Verdict.Reason;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Permission.Origin;
import dev.ssot.source.Glob;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether code may pass. Fewer findings never stand against it, and what cannot be told
 * does so only where it had to be told.
 *
 * @param failOn what stands against it
 * @param least findings of a lower level never do
 * @param acceptNew whether the change may exempt findings of its own
 * @param budgets how many places each rule may have findings in, in production code
 * @param asOf the day that the targets' dates are compared with; without one none is due
 */
public record Gate(
    FailOn failOn,
    Level least,
    boolean acceptNew,
    Map<String, Integer> budgets,
    Optional<LocalDate> asOf) {

  /** What stands against passing, targets and budgets always included. */
  public enum FailOn {
    /** Findings that were not there before, and exemptions of the change's own. */
    NEW,
    /** All findings, new or old. */
    ANY,
    /** No single finding. */
    TARGETS
  }

  /** All that stands against it, findings first, in the order of the outcome. */
  public Verdict judge(Outcome outcome) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Comparison> change = outcome.comparison();
    if (failOn == FailOn.ANY) {
      outcome.findings().stream().filter(this::matters).map(Gate::present).forEach(reasons::add);
    } else if (failOn == FailOn.NEW && change.isPresent()) {
      added(change.get()).stream().map(Gate::added).forEach(reasons::add);
    }
    if (failOn != FailOn.TARGETS && change.isPresent() && !acceptNew) {
      change.get().exemptions().stream().map(Gate::exempted).forEach(reasons::add);
    }
    reasons.addAll(new TargetGate(asOf).reasons(outcome));
    reasons.addAll(new BudgetGate(budgets).reasons(outcome));
    return new Verdict(List.copyOf(reasons));
  }

  private List<Finding> added(Comparison change) {
    return change.added().stream()
        .filter(this::matters)
        .filter(finding -> !acceptNew || !isExempt(finding, change))
        .toList();
  }

  private boolean matters(Finding finding) {
    return finding.status() == Finding.Status.OPEN && finding.level().compareTo(least) >= 0;
  }

  private static boolean isExempt(Finding finding, Comparison change) {
    return change.exemptions().stream()
        .filter(exemption -> exemption.origin() == Origin.CONFIGURATION)
        .filter(exemption -> exemption.rule().equals(finding.rule()))
        .anyMatch(exemption -> Glob.ofName(exemption.subject()).matches(finding.subject()));
  }

  private static Reason added(Finding finding) {
    return new Reason(
        Kind.NEW_FINDING, finding.rule() + " is new at " + place(finding), Optional.of(finding));
  }

  private static Reason present(Finding finding) {
    return new Reason(
        Kind.FINDING, finding.rule() + " stands at " + place(finding), Optional.of(finding));
  }

  private static Reason exempted(Exemption exemption) {
    String how =
        exemption
            .finding()
            .map(finding -> "by a suppression at " + place(finding))
            .orElse("by an entry under accept");
    return new Reason(
        Kind.EXEMPTION,
        "This change exempts %s from %s %s; that takes --accept-new"
            .formatted(exemption.subject(), exemption.rule(), how),
        exemption.finding());
  }

  private static String place(Finding finding) {
    return finding.path() + ":" + finding.span().line();
  }
}
