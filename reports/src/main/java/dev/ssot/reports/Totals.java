package dev.ssot.reports;

import dev.ssot.facts.Span;
import dev.ssot.rule.Finding;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sums over the findings of the headline count, of all rules.
 *
 * @param places distinct ones, for a place that breaks two rules is two findings
 * @param accepted let through by the configuration or the source; they stay in the other figures
 * @param inferred resting on a guess of ours
 * @param fixable carrying an edit that mends them
 */
public record Totals(long findings, long places, long accepted, long inferred, long fixable) {
  private record Spot(String path, Span span) {}

  static Totals of(List<Finding> findings) {
    return new Totals(
        findings.size(),
        findings.stream().map(one -> new Spot(one.path(), one.span())).distinct().count(),
        count(findings, Ranking::letThrough),
        count(findings, Finding::inferred),
        count(findings, one -> one.fix().isPresent()));
  }

  private static long count(List<Finding> findings, Predicate<Finding> which) {
    return findings.stream().filter(which).count();
  }
}
