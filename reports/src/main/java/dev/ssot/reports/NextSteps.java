package dev.ssot.reports;

import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.RuleReport.State;
import java.util.ArrayList;
import java.util.List;

/** What to do now, the most urgent first; file by file work aside, which {@link HotFile} tells. */
public final class NextSteps {
  private NextSteps() {}

  /** Sentences with code between backticks. */
  public static List<String> of(Summary summary) {
    List<String> steps = new ArrayList<>();
    Coverage coverage = summary.outcome().coverage();
    if (coverage.files() == 0) {
      steps.add("Check the path, and what `ssot.yaml` includes: there was no source file to read.");
    }
    if (summary.rules(State.FAILED) > 0) {
      steps.add("Report the rules that failed: without them the figures here are incomplete.");
    }
    if (coverage.unparsable() > 0) {
      steps.add(
          "Look at what was not parsed ("
              + Numbers.count(coverage.unparsable(), "file")
              + "): what is in there may be missing here.");
    }
    if (summary.all().inferred() > 0) {
      steps.add(
          "Declare the sources of truth in `ssot.yaml`: inference alone is behind "
              + Numbers.count(summary.all().inferred(), "finding")
              + ".");
    }
    if (summary.all().fixable() > 0) {
      steps.add(
          "Apply the fixes that are known ("
              + Numbers.count(summary.all().fixable())
              + ", in the JSON result under `fix`).");
    }
    return steps;
  }
}
