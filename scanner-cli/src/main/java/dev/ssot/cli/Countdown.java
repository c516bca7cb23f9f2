package dev.ssot.cli;

import dev.ssot.trend.TrendProgress;
import java.time.Duration;

/** One line on standard error that says how far the counting is, and how long it may yet take. */
final class Countdown implements TrendProgress {
  private static final String START = "\r\u001b[K";

  private final Terminal terminal;
  private final long begin = System.nanoTime();

  Countdown(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void counted(int done, int total) {
    if (terminal.ttyErr()) {
      terminal
          .err()
          .print("%s%s of %s points, %s to go".formatted(START, done, total, rest(done, total)));
      terminal.err().flush();
    }
  }

  private String rest(int done, int total) {
    double each = (System.nanoTime() - begin) / 1e9 / done;
    Duration rest = Duration.ofSeconds(Math.round(each * (total - done)));
    return rest.toMinutes() > 0
        ? rest.toMinutes() + " min " + rest.toSecondsPart() + " s"
        : rest.toSeconds() + " s";
  }

  /** Takes the line away again. */
  synchronized void clear() {
    if (terminal.ttyErr()) {
      terminal.err().print(START);
      terminal.err().flush();
    }
  }
}
