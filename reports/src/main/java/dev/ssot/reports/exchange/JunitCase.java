package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.Verdict;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * A test of the JUnit report.
 *
 * @param group the class that it pretends to be of
 * @param message why it did not pass
 * @param details lines with all that is known
 */
record JunitCase(String group, String name, Result result, String message, String details) {

  /** How it ended. */
  enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** Findings first, then rules without any, then what else stands against the code. */
  static List<JunitCase> of(Outcome outcome) {
    Worklist worklist = Worklist.of(outcome);
    List<JunitCase> cases = new ArrayList<>();
    outcome.findings().stream()
        .filter(Finding::counts)
        .forEach(finding -> cases.add(of(finding, worklist)));
    outcome.rules().stream()
        .filter(rule -> rule.state() != RuleReport.State.FINDINGS)
        .forEach(rule -> cases.add(of(rule)));
    Worklist.otherReasons(outcome).forEach(reason -> cases.add(of(reason)));
    return cases;
  }

  /** The name has no line in it, so that a server knows the test again when the line moves. */
  private static JunitCase of(Finding finding, Worklist worklist) {
    String name = finding.subject() + " (" + Wording.shortName(finding) + ")";
    boolean due = worklist.isDue(finding);
    String message =
        due
            ? finding.message()
            : worklist.isOld(finding) ? "there before" : Wording.name(finding.status());
    return new JunitCase(
        group(finding.rule()),
        name,
        due ? Result.FAILURE : Result.SKIPPED,
        message,
        due ? details(finding) : "");
  }

  private static JunitCase of(RuleReport rule) {
    return switch (rule.state()) {
      case FAILED ->
          new JunitCase(group(rule.id()), rule.id(), Result.ERROR, rule.reason().orElse(""), "");
      case NOT_APPLICABLE ->
          new JunitCase(group(rule.id()), rule.id(), Result.SKIPPED, "nothing to examine", "");
      case PASSED, FINDINGS -> new JunitCase(group(rule.id()), rule.id(), Result.PASSED, "", "");
    };
  }

  private static JunitCase of(Verdict.Reason reason) {
    String kind = Wording.name(reason.kind());
    return new JunitCase(
        group("gate"), kind + ": " + reason.text(), Result.FAILURE, reason.text(), "");
  }

  private static String group(String name) {
    return "ssot." + name;
  }

  private static String details(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("%s:%s:%s".formatted(finding.path(), finding.span().line(), finding.span().column()));
    lines.add(finding.message());
    for (Report.Related related : finding.related()) {
      lines.add("see " + related.place() + ", " + related.message());
    }
    return lines.stream().map(Plain::of).collect(Collectors.joining("\n"));
  }

  void write(Xml xml) throws XMLStreamException {
    String[] attributes = {"name", name, "classname", group, "time", "0"};
    switch (result) {
      case PASSED -> xml.empty("testcase", attributes);
      case SKIPPED ->
          xml.element("testcase", in -> in.empty("skipped", "message", message), attributes);
      case ERROR ->
          xml.element("testcase", in -> in.text("error", details, "message", message), attributes);
      case FAILURE ->
          xml.element(
              "testcase",
              in -> in.text("failure", details, "message", message, "type", group),
              attributes);
    }
  }
}
