package dev.ssot.reports.html;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.TargetReport;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import dev.ssot.reports.RuleSummary;
import dev.ssot.reports.RuleSummary.Standing;
import dev.ssot.reports.TargetWording;
import dev.ssot.reports.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One rule as the template sees it.
 *
 * @param most findings of one rule, for which a bar has its full length
 */
record RuleValues(Outcome outcome, double most) {
  private static final double BAR = 100;

  Map<String, Object> of(RuleSummary rule) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", rule.id());
    values.put("version", rule.report().version());
    values.put("summary", Frame.markup(Prose.html(rule.report().summary())));
    values.put("page", Frame.markup(PageHtml.of(rule.report().page())));
    values.put("level", Wording.name(rule.report().level()));
    values.put("state", Wording.name(rule.report().state()));
    values.put("applied", Frame.applied(rule.report().state()));
    values.put("failure", Plain.of(rule.report().reason().orElse("no reason given")));
    values.put("production", standing(rule.production(), before(rule, Measure::production)));
    values.put("tests", standing(rule.tests(), before(rule, Measure::tests)));
    values.put("examined", Numbers.count(rule.examined(), "place"));
    values.put("found", Numbers.count(rule.totals().findings(), "finding"));
    values.put("totalFound", Numbers.count(rule.totals().findings()));
    values.put("informative", informative(rule.id()));
    values.put("kinds", rule.kinds().stream().map(RuleValues::count).toList());
    values.put("target", target(rule.id()));
    return values;
  }

  private Map<String, Object> standing(Standing standing, Optional<Measure.Figure> before) {
    boolean any = standing.examined() > 0;
    return Map.of(
        "found", any ? Numbers.count(standing.found()) : "–",
        "examined", Numbers.count(standing.examined()),
        "clean", Double.isNaN(standing.clean()) ? "–" : Numbers.percent(standing.clean()),
        "before", before.map(figure -> Numbers.count(figure.value())).orElse(""),
        "zero", standing.found() == 0,
        "trend", before.map(figure -> direction(standing.found() - figure.value())).orElse(""),
        "bar", Math.round(most == 0 ? 0 : BAR * standing.found() / most));
  }

  private static String direction(double difference) {
    return difference > 0 ? "worse" : (difference < 0 ? "better" : "same");
  }

  private Optional<Measure.Figure> before(
      RuleSummary rule, Function<Measure, Measure.Figure> scope) {
    return outcome
        .comparison()
        .flatMap(
            comparison ->
                outcome.measures().stream()
                    .filter(measure -> measure.name().equals(rule.id() + ".count"))
                    .findFirst()
                    .flatMap(comparison::before))
        .map(scope);
  }

  /** How many are shown on request only; "" for none. */
  private String informative(String rule) {
    long found =
        outcome.findings().stream()
            .filter(one -> one.rule().equals(rule))
            .filter(one -> !one.counts())
            .count();
    return found == 0 ? "" : Numbers.count(found);
  }

  private Map<String, String> target(String rule) {
    List<TargetReport> whole =
        outcome.targets().stream()
            .filter(report -> !report.target().selection().isPart())
            .filter(report -> report.target().selection().measure().equals(rule + ".count"))
            .toList();
    return whole.stream()
        .findFirst()
        .map(
            report ->
                Map.of(
                    "bound", TargetWording.bound(report.target()),
                    "state", Wording.name(report.state())))
        .orElse(Map.of("bound", "", "state", ""));
  }

  private static Map<String, String> count(RuleSummary.Count one) {
    return Map.of("name", one.name(), "findings", Numbers.count(one.findings()));
  }
}
