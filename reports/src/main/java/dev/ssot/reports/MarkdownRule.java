package dev.ssot.reports;

import dev.ssot.outcome.RuleReport.State;
import dev.ssot.reports.RuleSummary.Count;
import dev.ssot.reports.RuleSummary.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One rule as a template sees it. */
final class MarkdownRule {
  private MarkdownRule() {}

  static Map<String, Object> values(RuleSummary rule) {
    State state = rule.report().state();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", rule.id());
    values.put("summary", rule.report().summary());
    values.put("state", Wording.name(state));
    values.put("failure", rule.report().reason().orElse("no reason given"));
    values.put("production", standing(rule.production()));
    values.put("tests", standing(rule.tests()));
    values.put("findings", Numbers.count(rule.totals().findings(), "finding"));
    values.put("kinds", counts(rule.kinds(), ""));
    values.put("modules", counts(rule.modules(), "(root)"));
    values.put("examined", Numbers.count(rule.examined(), "place"));
    values.put("inferred", some(rule.totals().inferred()));
    values.put("accepted", some(rule.totals().accepted()));
    return values;
  }

  private static Map<String, String> standing(Standing standing) {
    return Map.of(
        "found", standing.examined() == 0 ? "–" : Numbers.count(standing.found()),
        "examined", Numbers.count(standing.examined()),
        "clean", Double.isNaN(standing.clean()) ? "–" : Numbers.percent(standing.clean()));
  }

  private static List<Map<String, String>> counts(List<Count> counts, String unnamed) {
    return counts.stream()
        .map(
            one ->
                Map.of(
                    "name",
                    one.name().isEmpty() ? unnamed : one.name(),
                    "findings",
                    Numbers.count(one.findings())))
        .toList();
  }

  /** "" for none. */
  private static String some(long count) {
    return count == 0 ? "" : Numbers.count(count);
  }
}
