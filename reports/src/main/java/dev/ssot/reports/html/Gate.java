package dev.ssot.reports.html;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Verdict;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed, and whether it may pass, as the template sees it. */
final class Gate {
  private Gate() {}

  /** {@code judged} and {@code compared} say what of it is there. */
  static Map<String, Object> values(Outcome outcome) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("judged", outcome.verdict().isPresent());
    values.put("compared", outcome.comparison().isPresent());
    outcome.verdict().ifPresent(verdict -> verdict(verdict, values));
    outcome.comparison().ifPresent(comparison -> comparison(comparison, values));
    return values;
  }

  private static void verdict(Verdict verdict, Map<String, Object> values) {
    values.put("passed", verdict.passed());
    values.put("reasons", verdict.reasons().stream().map(Gate::reason).toList());
  }

  private static Map<String, Object> reason(Verdict.Reason reason) {
    return Map.of(
        "text", Frame.markup(breakable(Prose.html(reason.text()))),
        "link", reason.finding().map(one -> Link.findings("open", one.fingerprint())).orElse(""));
  }

  /** Long paths may break behind a folder. */
  private static String breakable(String html) {
    return html.replaceAll("(?<!<)/", "/<wbr>");
  }

  private static void comparison(Comparison comparison, Map<String, Object> values) {
    values.put("reference", Plain.of(comparison.reference()));
    values.put("source", Plain.of(Wording.commit(comparison.source())));
    values.put("remarks", comparison.remarks().stream().map(Plain::of).toList());
    values.put("exemptions", comparison.exemptions().stream().map(Gate::exemption).toList());
    values.put(
        "changes",
        List.of(
            change("new", comparison.added()),
            change("moved", comparison.moved().stream().map(Comparison.Moved::now).toList()),
            change("fixed", comparison.fixed()),
            change("lost", comparison.lost().stream().map(Comparison.Lost::before).toList())));
  }

  private static Map<String, String> exemption(Comparison.Exemption exemption) {
    return Map.of(
        "rule", exemption.rule(),
        "subject", Plain.of(exemption.subject()),
        "reason", Plain.of(exemption.reason()),
        "link",
            exemption.finding().map(one -> Link.findings("open", one.fingerprint())).orElse(""));
  }

  /** Those of level info are out of the count here as in all other headlines. */
  private static Map<String, Object> change(String name, List<Finding> findings) {
    long counted = findings.stream().filter(Finding::counts).count();
    return Map.of(
        "name", name, "count", Numbers.count(counted), "link", Link.findings("change", name));
  }
}
