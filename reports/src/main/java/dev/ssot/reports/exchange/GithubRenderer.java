package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Worklist;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is due, and what else the gate holds against the code, as annotations of a GitHub workflow.
 * GitHub shows ten of each level a step and drops the rest without a word: so the worst come first,
 * and how many are left out is told.
 */
public final class GithubRenderer implements Renderer {
  private static final int SHOWN = 10;

  @Override
  public String format() {
    return "github";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    List<WorkflowCommand> commands = commands(outcome);
    int shown = 0;
    for (String level : List.of("error", "warning")) {
      List<WorkflowCommand> first =
          commands.stream().filter(one -> one.command().equals(level)).limit(SHOWN).toList();
      for (WorkflowCommand command : first) {
        out.append(command.line(how));
      }
      shown += first.size();
    }
    if (shown < commands.size()) {
      out.append(rest(outcome, commands.size() - shown).line(how));
    }
  }

  private static List<WorkflowCommand> commands(Outcome outcome) {
    return Stream.concat(
            Worklist.otherReasons(outcome).stream().map(WorkflowCommand::of),
            Worklist.of(outcome).due().stream().map(WorkflowCommand::of))
        .toList();
  }

  private static WorkflowCommand rest(Outcome outcome, int untold) {
    return new WorkflowCommand(
        "notice",
        outcome.tool().name(),
        Optional.empty(),
        Numbers.count(untold, "finding") + " more: GitHub shows ten of each level a step");
  }
}
