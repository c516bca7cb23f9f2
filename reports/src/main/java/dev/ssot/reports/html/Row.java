package dev.ssot.reports.html;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Moved;
import dev.ssot.outcome.Outcome;
import dev.ssot.reports.Summary;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the list of findings.
 *
 * @param change what it is to the earlier state; "" where there is none to compare with
 * @param before where it stood, or why it cannot be looked for; "" where there is nothing to tell
 */
record Row(Finding finding, String change, String before) {

  /** What was found, worst first. */
  static List<Row> present(Outcome outcome) {
    List<Finding> worst = Summary.of(outcome).worst();
    return outcome
        .comparison()
        .map(comparison -> compared(worst, comparison))
        .orElseGet(() -> worst.stream().map(finding -> new Row(finding, "", "")).toList());
  }

  /** What was found earlier, and is not here any more. */
  static List<Row> gone(Outcome outcome) {
    List<Row> rows = new ArrayList<>();
    outcome
        .comparison()
        .ifPresent(
            comparison -> {
              comparison.fixed().forEach(one -> rows.add(new Row(one, "fixed", "")));
              comparison
                  .lost()
                  .forEach(one -> rows.add(new Row(one.before(), "lost", one.reason())));
            });
    return rows;
  }

  private static List<Row> compared(List<Finding> worst, Comparison comparison) {
    Comparison.Changes changes = comparison.changes();
    Map<String, String> earlier =
        comparison.moved().stream()
            .collect(Collectors.toMap(one -> one.now().fingerprint(), Row::place, (a, b) -> a));
    return worst.stream()
        .map(
            one ->
                new Row(
                    one,
                    Wording.name(changes.of(one)),
                    earlier.getOrDefault(one.fingerprint(), "")))
        .toList();
  }

  private static String place(Moved moved) {
    return moved.before().path() + ":" + moved.before().span().line();
  }
}
