package dev.ssot.reports.html;

import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Outcome;
import dev.ssot.reports.CoverageWording;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much was read and how it was counted, as the template sees it. */
final class CoverageValues {
  private CoverageValues() {}

  static Map<String, Object> of(Outcome outcome) {
    Coverage coverage = outcome.coverage();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("coverage", CoverageWording.files(coverage));
    values.put(
        "unsupported", coverage.unsupported() == 0 ? "" : Numbers.count(coverage.unsupported()));
    values.put(
        "languages",
        new TreeMap<>(coverage.byLanguage())
            .entrySet().stream().map(one -> language(one.getKey(), one.getValue())).toList());
    values.put(
        "skipped",
        new TreeMap<>(coverage.skipped())
            .entrySet().stream().map(one -> skipped(one.getKey(), one.getValue())).toList());
    values.put(
        "skippedSum",
        Numbers.count(
            coverage.skipped().values().stream().mapToLong(Integer::longValue).sum(), "file"));
    values.put("problems", outcome.problems().stream().map(CoverageValues::problem).toList());
    values.put("ruler", outcome.ruler().fingerprint());
    values.put(
        "parts",
        new TreeMap<>(outcome.ruler().parts())
            .entrySet().stream()
                .map(one -> List.of(Plain.of(one.getKey()), Plain.of(one.getValue())))
                .toList());
    return values;
  }

  private static Map<String, String> language(String name, Coverage.ByLanguage files) {
    return Map.of(
        "name", Plain.of(name),
        "files", Numbers.count(files.files()),
        "parsed", Numbers.count(files.parsed()),
        "unparsable", Numbers.count(files.unparsable()));
  }

  private static Map<String, String> skipped(String reason, int files) {
    return Map.of(
        "reason",
        Plain.of(reason.replace('_', ' ').replace('-', ' ')),
        "files",
        Numbers.count(files));
  }

  private static Map<String, Object> problem(FileProblem found) {
    return Map.of(
        "place",
        Frame.markup(
            Prose.soft(
                found.path() + ":" + found.problem().line() + ":" + found.problem().column())),
        "kind",
        Wording.name(found.problem().kind()).replace('-', ' '),
        "message",
        Frame.markup(Prose.html(found.problem().message())));
  }
}
