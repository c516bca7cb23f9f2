package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What is due as annotations of a GitHub workflow. GitHub shows ten of each level a step and drops
 * the rest without a word: so the worst come first, and how many are left out is told.
 */
public final class GithubRenderer implements Renderer {
  private static final int SHOWN = 10;

  @Override
  public String format() {
    return "github";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    List<Finding> due = Worklist.of(outcome).due();
    int shown = 0;
    for (Level level : List.of(Level.ERROR, Level.WARNING)) {
      List<Finding> worst =
          due.stream().filter(finding -> finding.level() == level).limit(SHOWN).toList();
      for (Finding finding : worst) {
        out.append(WorkflowCommand.of(finding).line(how));
      }
      shown += worst.size();
    }
    if (shown < due.size()) {
      out.append(rest(outcome, due.size() - shown).line(how));
    }
  }

  private static WorkflowCommand rest(Outcome outcome, int untold) {
    return new WorkflowCommand(
        "notice",
        outcome.tool().name(),
        Optional.empty(),
        Numbers.count(untold, "finding") + " more: GitHub shows ten of each level a step");
  }
}
