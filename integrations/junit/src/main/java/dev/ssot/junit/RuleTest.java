package dev.ssot.junit;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.RuleReport.State;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What one rule says of a scan, as a test. */
record RuleTest(RuleReport rule, Outcome outcome) implements Executable {

  @Override
  public void execute() {
    if (rule.state() == State.FAILED) {
      throw new AssertionFailedError(
          "the rule itself failed, and that is a fault of ssot's:\n"
              + rule.failure().orElse("no trace"));
    }
    List<Finding> open = open();
    if (!open.isEmpty()) {
      throw new AssertionFailedError(message(open));
    }
    if (rule.state() == State.NOT_APPLICABLE) {
      throw new TestAbortedException("there is nothing that the rule examines");
    }
  }

  private List<Finding> open() {
    return outcome.findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .filter(finding -> finding.counts() && finding.status() == Status.OPEN)
        .toList();
  }

  private String message(List<Finding> open) {
    return open.stream()
        .map(RuleTest::line)
        .collect(Collectors.joining("\n", rule.summary() + ":\n", ""));
  }

  private static String line(Finding finding) {
    return "%s:%s %s (%s)"
        .formatted(finding.path(), finding.span().line(), finding.message(), finding.fingerprint());
  }
}
