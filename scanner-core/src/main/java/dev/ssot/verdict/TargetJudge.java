package dev.ssot.verdict;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Selection;
import dev.ssot.config.Target;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.TargetReport.State;
import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Optional;

/** Judges measures by their targets. What could not be measured has neither met nor missed one. */
public record TargetJudge(List<RuleReport> rules, List<Measure> measures, List<Finding> findings) {

  /** What a selection comes to in one scope; empty where there is no such measure. */
  public Optional<Figure> figure(Selection selection, Scope scope) {
    return measures.stream()
        .filter(one -> one.name().equals(selection.measure()))
        .findFirst()
        .map(measure -> scope == Scope.TEST ? measure.tests() : measure.production())
        .map(
            whole ->
                selection.isPart() ? new Figure(part(selection, scope), whole.examined()) : whole);
  }

  /** How each target fared, in the order given. */
  public List<TargetReport> of(List<Target> targets) {
    return targets.stream().map(this::of).toList();
  }

  private TargetReport of(Target target) {
    Selection selection = target.selection();
    Optional<Measure> measure =
        measures.stream().filter(one -> one.name().equals(selection.measure())).findFirst();
    if (measure.isEmpty()) {
      return unjudged(target, State.NO_SUCH_MEASURE, "there is no measure of this name");
    }
    Scope scope = target.boundScope();
    Figure whole = scope == Scope.TEST ? measure.get().tests() : measure.get().production();
    if (failed(selection.rule())) {
      return unjudged(target, State.NOT_COMPARABLE, "its rule failed");
    }
    if (whole.examined() == 0) {
      return unjudged(target, State.NOT_COMPARABLE, "nothing was examined");
    }
    if (selection.kind().isPresent() && isInformative(selection)) {
      return unjudged(target, State.NOT_COMPARABLE, "findings of this kind are not counted");
    }
    double value = selection.isPart() ? part(selection, scope) : whole.value();
    return new TargetReport(target, target.admits(value) ? State.MET : State.NOT_MET, value, "");
  }

  private boolean failed(String rule) {
    return rules.stream()
        .anyMatch(one -> one.id().equals(rule) && one.state() == RuleReport.State.FAILED);
  }

  /** Whether there are findings of the kind, and none of them is of a level that counts. */
  private boolean isInformative(Selection selection) {
    List<Finding> ofKind =
        findings.stream()
            .filter(finding -> finding.rule().equals(selection.rule()))
            .filter(finding -> selection.kind().equals(Optional.of(finding.kind())))
            .toList();
    return !ofKind.isEmpty() && ofKind.stream().noneMatch(Finding::counts);
  }

  /** Distinct places, as in the whole count. */
  private long part(Selection selection, Scope scope) {
    return findings.stream()
        .filter(Finding::counts)
        .filter(finding -> finding.scope() == scope && finding.rule().equals(selection.rule()))
        .filter(finding -> selection.kind().map(finding.kind()::equals).orElse(true))
        .filter(
            finding ->
                selection.concept().isEmpty() || selection.concept().equals(finding.concept()))
        .filter(finding -> selection.path().map(glob -> glob.matches(finding.path())).orElse(true))
        .map(finding -> List.of(finding.path(), finding.span()))
        .distinct()
        .count();
  }

  private static TargetReport unjudged(Target target, State state, String reason) {
    return new TargetReport(target, state, Double.NaN, reason);
  }
}
