package dev.ssot.reports;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one rule says.
 *
 * @param ratios the rule's own measures, in the order of their names
 * @param kinds how many findings of each kind are in the headline count
 */
record RuleSummary(
    RuleReport report,
    Standing production,
    Standing tests,
    List<Measure> ratios,
    Map<String, Long> kinds,
    Totals totals) {

  /**
   * The headline of one rule in one scope.
   *
   * @param clean share of the examined places that are as they should be; not a number where
   *     nothing was examined
   */
  record Standing(double found, long examined, double clean) {}

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
        counted.stream()
            .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting())),
        Totals.of(counted));
  }

  String id() {
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
