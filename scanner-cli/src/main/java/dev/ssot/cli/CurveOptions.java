package dev.ssot.cli;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.TrendReader;
import dev.ssot.source.WorkingTree;
import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import dev.ssot.trend.Continuation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.Option;

/** The curves that the HTML report shows. */
final class CurveOptions {
  @Option(
      names = "--trend",
      paramLabel = "FILE",
      description = "show the curves of `ssot trend --format json:FILE` in the HTML report")
  Path file;

  private Optional<Trend> before = Optional.empty();

  /**
   * Reads the curves before the work is done.
   *
   * @throws UserError if there are none to read, or nothing to show them in
   */
  void check(OutputOptions output) {
    if (file == null) {
      return;
    } else if (!output.writes("html")) {
      throw new UserError("--trend: only the HTML report has curves; add --format html:FILE");
    } else if (!Files.isRegularFile(file)) {
      throw refused("there is no such file");
    }
    try (InputStream stored = Files.newInputStream(file)) {
      before = Optional.of(reader().read(stored));
    } catch (IOException e) {
      throw refused(e.getMessage());
    }
  }

  /**
   * The outcome with the curves that lead to it.
   *
   * @throws UserError if they were counted in another way
   */
  Outcome on(Outcome outcome, WorkingTree tree) throws IOException {
    if (before.isEmpty()) {
      return outcome;
    }
    try {
      return outcome.after(Continuation.of(before.get(), outcome, head(tree)));
    } catch (IllegalArgumentException e) {
      throw refused(e.getMessage());
    }
  }

  private UserError refused(String reason) {
    return new UserError(
        "--trend %s: %s; to write one: ssot trend --format json:FILE".formatted(file, reason));
  }

  private static Optional<Commit> head(WorkingTree tree) throws IOException {
    Optional<History> around = tree.history();
    if (around.isEmpty()) {
      return Optional.empty();
    }
    try (History history = around.get()) {
      return history.head();
    }
  }

  private static TrendReader reader() {
    return ServiceLoader.load(TrendReader.class)
        .findFirst()
        .orElseThrow(() -> new UserError("there is no reader of trends installed"));
  }
}
