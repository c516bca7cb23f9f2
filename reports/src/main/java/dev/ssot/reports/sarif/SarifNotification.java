package dev.ssot.reports.sarif;

import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.reports.Json;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of the run itself: gaps in what was read or judged.
 *
 * @param id of the sort of notification
 */
record SarifNotification(String id, String level, String text, Optional<SarifPlace> place) {

  static List<SarifNotification> of(Outcome outcome, List<String> remarks) {
    List<SarifNotification> all = new ArrayList<>();
    outcome.problems().forEach(problem -> all.add(of(problem)));
    for (RuleReport rule : outcome.rules()) {
      rule.reason()
          .ifPresent(
              why ->
                  all.add(new SarifNotification("rule-failed", "error", rule.id() + ": " + why)));
    }
    outcome.comparison().stream()
        .flatMap(comparison -> comparison.lost().stream())
        .forEach(lost -> all.add(of(lost)));
    outcome.comparison().stream()
        .flatMap(comparison -> comparison.remarks().stream())
        .forEach(remark -> all.add(new SarifNotification("comparison", "note", remark)));
    remarks.forEach(remark -> all.add(new SarifNotification("left-out", "note", remark)));
    return all;
  }

  private SarifNotification(String id, String level, String text) {
    this(id, level, text, Optional.empty());
  }

  private static SarifNotification of(FileProblem found) {
    Problem problem = found.problem();
    Span span = new Span(problem.line(), problem.column(), problem.line(), problem.column());
    return new SarifNotification(
        "problem-" + Wording.name(problem.kind()),
        problem.kind() == Problem.Kind.ABANDONED ? "error" : "warning",
        problem.message(),
        Optional.of(new SarifPlace(found.path(), span)));
  }

  private static SarifNotification of(Comparison.Lost lost) {
    Finding before = lost.before();
    return new SarifNotification(
        "lost",
        "note",
        "Nobody can tell what became of %s (%s): %s"
            .formatted(before.subject(), before.rule(), lost.reason()),
        Optional.of(new SarifPlace(before.path(), before.span())));
  }

  void write(Json json) throws IOException {
    json.open("descriptor");
    json.text("id", id);
    json.close();
    json.text("level", level);
    SarifText.message(text, json);
    if (place.isPresent()) {
      json.list("locations", List.of(place.get()), one -> one.write(json));
    }
  }
}
