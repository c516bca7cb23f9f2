package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * All that a scan found; what every renderer is given. Nothing in it is truncated.
 *
 * @param rules in the order of their ids
 * @param measures of coverage first, then in the order of rule id
 * @param targets in the order of the configuration
 * @param findings in the order of path, place, rule
 * @param problems in the order of path and place
 * @param owners where the tree says who owns what
 * @param comparison with another state, where one was asked for
 * @param verdict of the gate, where there was one
 * @param trend the curves that lead here, where somebody gave them
 */
public record Outcome(
    Tool tool,
    Source source,
    Coverage coverage,
    List<RuleReport> rules,
    List<Measure> measures,
    List<TargetReport> targets,
    List<Finding> findings,
    List<FileProblem> problems,
    Ruler ruler,
    Optional<Owners> owners,
    Optional<Comparison> comparison,
    Optional<Verdict> verdict,
    Optional<Trend> trend) {

  /** The version of the JSON result's form. */
  public static final int SCHEMA_VERSION = 1;

  /** How clean the production code is. */
  public Score score() {
    return Score.of(coverage, rules, measures);
  }

  /** In the order of the owners' names; none where the tree does not say who owns what. */
  public List<OwnerReport> ownerReports() {
    return owners.map(Owners::reports).orElse(List.of());
  }

  /** The same, compared with another state. */
  public Outcome compared(Comparison with) {
    return with(Optional.of(with), verdict, owners, trend);
  }

  /** The same, judged by a gate. */
  public Outcome judged(Verdict by) {
    return with(comparison, Optional.of(by), owners, trend);
  }

  /** The same, told by owners. */
  public Outcome owned(Owners by) {
    return with(comparison, verdict, Optional.of(by), trend);
  }

  /** The same, with the curves that lead here. */
  public Outcome after(Trend history) {
    return with(comparison, verdict, owners, Optional.of(history));
  }

  private Outcome with(
      Optional<Comparison> compared,
      Optional<Verdict> judged,
      Optional<Owners> owned,
      Optional<Trend> history) {
    return new Outcome(
        tool, source, coverage, rules, measures, targets, findings, problems, ruler, owned,
        compared, judged, history);
  }

  /** What counted. */
  public record Tool(String name, String version) {}
}
