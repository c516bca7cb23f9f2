package dev.ssot.reports;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.outcome.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The report on a terminal: where the codebase stands, and what to look at first. */
public final class ConsoleRenderer implements Renderer {
  @Override
  public String format() {
    return "console";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Summary summary = Summary.of(outcome);
    Screen screen = Screen.of(how);
    print(new ConsoleHeader(screen, summary).lines(how.problems()), out);
    Optional<Change> change = Change.of(outcome);
    if (outcome.verdict().isPresent()) {
      gate(outcome.verdict().get(), change, summary, screen, how, out);
      return;
    }
    print(new ConsoleTable(screen, summary).lines(), out);
    print(new ConsoleGoals(screen, summary).lines(how.sum()), out);
    if (change.isPresent()) {
      out.append('\n');
      print(new ConsoleChange(screen, summary, change.get()).lines(how), out);
    }
    print(new ConsoleFindings(screen, summary).lines(how.limit(), how.info()), out);
    print(new ConsoleClosing(screen, summary).lines(how), out);
  }

  /** Only what the gate has to do with: what changed, and why it passes or does not. */
  private static void gate(
      Verdict verdict,
      Optional<Change> change,
      Summary summary,
      Screen screen,
      Presentation how,
      Appendable out)
      throws IOException {
    if (change.isPresent()) {
      print(new ConsoleChange(screen, summary, change.get()).lines(how), out);
      out.append('\n');
    } else {
      print(new ConsoleFindings(screen, summary).lines(how.limit(), how.info()), out);
    }
    List<String> targets = new ConsoleGoals(screen, summary).targets();
    print(targets, out);
    out.append(targets.isEmpty() ? "" : "\n");
    print(new ConsoleVerdict(screen, verdict, change).lines(), out);
  }

  private static void print(List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
