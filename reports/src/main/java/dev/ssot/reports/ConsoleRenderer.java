package dev.ssot.reports;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.util.List;

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
    print(new ConsoleTable(screen, summary).lines(), out);
    print(new ConsoleGoals(screen, summary).lines(how.sum()), out);
    print(new ConsoleFindings(screen, summary).lines(how.limit(), how.info()), out);
    print(new ConsoleClosing(screen, summary).lines(how), out);
  }

  private static void print(List<String> lines, Appendable out) throws IOException {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
