package dev.ssot.reports;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one rule says.
 *
 * @param ratios the rule's own measures, in the order of their names
 * @param kinds how many findings of each kind are in the headline count, most first
 * @param modules how many of them are in each build module, most first
 */
public record RuleSummary(
    RuleReport report,
    Standing production,
    Standing tests,
    List<Measure> ratios,
    List<Count> kinds,
    List<Count> modules,
    Totals totals) {

  /**
   * The headline of one rule in one scope.
   *
   * @param clean share of the examined places that are as they should be; not a number where
   *     nothing was examined
   */
  public record Standing(double found, long examined, double clean) {}

  /** How many findings share something. */
  public record Count(String name, long findings) {
    private static final Comparator<Count> MOST_FIRST =
        Comparator.comparing(Count::findings, Comparator.reverseOrder()).thenComparing(Count::name);

    private static List<Count> by(Function<Finding, String> trait, List<Finding> findings) {
      return findings.stream()
          .collect(Collectors.groupingBy(trait, Collectors.counting()))
          .entrySet()
          .stream()
          .map(one -> new Count(one.getKey(), one.getValue()))
          .sorted(MOST_FIRST)
          .toList();
    }
  }

  static RuleSummary of(RuleReport rule, Map<String, Measure> measures, List<Finding> findings) {
    Measure.Figure none = new Measure.Figure(0, 0);
    Measure absent = new Measure(rule.id() + ".count", none, none, "");
    Measure count = measures.getOrDefault(rule.id() + ".count", absent);
    Measure clean = measures.getOrDefault(rule.id() + ".compliance", absent);
    List<Finding> counted = findings.stream().filter(Finding::counts).toList();
    return new RuleSummary(
        rule,
        standing(count.production(), clean.production()),
        standing(count.tests(), clean.tests()),
        own(rule.id(), measures),
        Count.by(Finding::kind, counted),
        Count.by(Finding::module, counted),
        Totals.of(counted));
  }

  /** Places judged in either scope. */
  public long examined() {
    return production.examined() + tests.examined();
  }

  /** The rule's. */
  public String id() {
    return report.id();
  }

  /** A measure's name without the rule's. */
  String shortName(Measure measure) {
    return measure.name().substring(id().length() + 1);
  }

  private static Standing standing(Measure.Figure count, Measure.Figure clean) {
    return new Standing(
        count.value(), count.examined(), clean.examined() == 0 ? Double.NaN : clean.value());
  }

  private static List<Measure> own(String rule, Map<String, Measure> measures) {
    return new TreeMap<>(measures)
        .values().stream()
            .filter(measure -> measure.name().startsWith(rule + "."))
            .filter(measure -> !measure.name().equals(rule + ".count"))
            .filter(measure -> !measure.name().equals(rule + ".compliance"))
            .toList();
  }
}
