package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.rule.Finding;
import java.util.LinkedHashMap;
import java.util.Map;

/** What changed, as a template sees it. */
record MarkdownChange(Change change, int limit) {

  Map<String, Object> values() {
    Comparison comparison = change.comparison();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("reference", comparison.reference());
    values.put("remarks", comparison.remarks());
    values.put("counts", change.counts());
    values.put("progress", change.telling().stream().map(MarkdownChange::progress).toList());
    values.put("added", change.added().stream().limit(limit).map(MarkdownFinding::values).toList());
    values.put("hiddenAdded", hidden(change.added().size()));
    values.put("fixed", change.fixed().stream().limit(limit).map(MarkdownChange::place).toList());
    values.put("hiddenFixed", hidden(change.fixed().size()));
    values.put("lost", change.lost().stream().limit(limit).map(MarkdownChange::lost).toList());
    values.put("hiddenLost", hidden(change.lost().size()));
    values.put("exemptions", change.exemptions());
    return values;
  }

  /** One owner's share. */
  static Map<String, String> owner(OwnerReport report) {
    return Map.of(
        "name", report.owner().isEmpty() ? "(nobody)" : report.owner(),
        "production", Numbers.count(report.production()),
        "tests", Numbers.count(report.tests()),
        "added", Numbers.count(report.added()),
        "fixed", Numbers.count(report.fixed()));
  }

  private static Map<String, String> progress(Progress progress) {
    return Map.of(
        "name", progress.name(),
        "line", progress.line(),
        "production", progress.production(),
        "tests", progress.tests(),
        "wanted", progress.wanted());
  }

  private static Map<String, String> place(Finding finding) {
    return Map.of(
        "rule", finding.rule(), "subject", finding.subject(), "place", Change.place(finding));
  }

  private static Map<String, String> lost(Comparison.Lost lost) {
    Map<String, String> values = new LinkedHashMap<>(place(lost.before()));
    values.put("reason", lost.reason());
    return values;
  }

  /** How many of a list are not shown; "" for none. */
  private String hidden(int all) {
    return all > limit ? Numbers.count((long) all - limit) : "";
  }
}
