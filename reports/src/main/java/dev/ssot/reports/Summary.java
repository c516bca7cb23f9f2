package dev.ssot.reports;

import dev.ssot.codebase.Scope;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What reports for people tell of an outcome, counted once and over all of it: only a renderer cuts
 * lists short, so that no figure depends on how much is shown.
 *
 * @param worst all findings, the worst first
 * @param fixFirst files with more than one finding that counts and is open, most findings first
 */
public record Summary(
    Outcome outcome,
    List<RuleSummary> rules,
    Totals production,
    Totals tests,
    Totals all,
    List<Finding> worst,
    List<HotFile> fixFirst) {

  /** Counts once what all reports tell. */
  public static Summary of(Outcome outcome) {
    Map<String, Measure> measures =
        outcome.measures().stream().collect(Collectors.toMap(Measure::name, Function.identity()));
    Map<String, List<Finding>> byRule =
        outcome.findings().stream().collect(Collectors.groupingBy(Finding::rule));
    List<RuleSummary> rules =
        outcome.rules().stream()
            .map(rule -> RuleSummary.of(rule, measures, byRule.getOrDefault(rule.id(), List.of())))
            .toList();
    List<Finding> counted = outcome.findings().stream().filter(Finding::counts).toList();
    return new Summary(
        outcome,
        rules,
        Totals.of(in(Scope.PRODUCTION, counted)),
        Totals.of(in(Scope.TEST, counted)),
        Totals.of(counted),
        Ranking.worstFirst(outcome.findings()),
        HotFile.of(counted));
  }

  /** The findings to list, worst first; those of level info only where they are asked for. */
  List<Finding> listed(boolean info) {
    return info ? worst : worst.stream().filter(Finding::counts).toList();
  }

  /** How many findings stay out of the headline count for their level. */
  public long informative() {
    return outcome.findings().size() - all.findings();
  }

  /** How many rules fared so. */
  long rules(RuleReport.State state) {
    return rules.stream().filter(rule -> rule.report().state() == state).count();
  }

  private static List<Finding> in(Scope scope, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.scope() == scope).toList();
  }
}
