package dev.ssot.reports.exchange;

import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Verdict;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import java.util.Optional;

/**
 * A line by which a step tells GitHub's runner to annotate something.
 *
 * @param command {@code error}, {@code warning} or {@code notice}
 * @param finding whose place is annotated
 */
record WorkflowCommand(String command, String title, Optional<Finding> finding, String message) {

  /** For a finding that counts. */
  static WorkflowCommand of(Finding finding) {
    return new WorkflowCommand(
        Wording.name(finding.level()),
        finding.rule() + " " + Wording.shortName(finding),
        Optional.of(finding),
        finding.message());
  }

  /** For what has no place. */
  static WorkflowCommand of(Verdict.Reason reason) {
    return new WorkflowCommand(
        "error", "gate " + Wording.name(reason.kind()), Optional.empty(), reason.text());
  }

  String line(Presentation how) {
    String place = finding.map(one -> place(one, how)).orElse("");
    return "::"
        + command
        + " "
        + place
        + "title="
        + property(title, how)
        + "::"
        + data(message, how)
        + "\n";
  }

  /** Columns have a meaning to GitHub only within one line. */
  private static String place(Finding finding, Presentation how) {
    var span = finding.span();
    String lines = "line=" + span.line() + ",endLine=" + span.endLine();
    String columns =
        span.line() == span.endLine()
            ? ",col=" + span.column() + ",endColumn=" + span.endColumn()
            : "";
    return "file=" + property(finding.path(), how) + "," + lines + columns + ",";
  }

  /** Of one line, so that nothing in it can be a command of its own. */
  private static String data(String text, Presentation how) {
    return (how.ascii() ? Plain.ascii(text) : Plain.of(text)).replace("%", "%25");
  }

  private static String property(String text, Presentation how) {
    return data(text, how).replace(":", "%3A").replace(",", "%2C");
  }
}
