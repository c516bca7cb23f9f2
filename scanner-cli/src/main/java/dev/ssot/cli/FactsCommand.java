package dev.ssot.cli;

import dev.ssot.facts.Problem;
import dev.ssot.language.Reading;
import dev.ssot.scan.Scan;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ssot facts}: prints what rules see. */
@Command(
    description = "Print what rules see of each file: one JSON object a line.",
    mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source;

  FactsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    WorkingTree tree = source.tree();
    ProgressLine progress = new ProgressLine(terminal);
    List<Reading> readings = Scan.read(tree, source.setup().progress(progress));
    progress.clear();
    if (readings.isEmpty() && Files.isRegularFile(source.path)) {
      throw new UserError(
          source.path + ": is not read; its language is unknown, or it is excluded or ignored");
    }
    FactsJson json = new FactsJson();
    for (Reading reading : readings) {
      terminal.out().println(json.of(reading));
    }
    return readings.stream().anyMatch(FactsCommand::isAbandoned)
        ? ExitCode.INCOMPLETE
        : ExitCode.PASSED;
  }

  private static boolean isAbandoned(Reading reading) {
    return reading.parsed().problems().stream()
        .anyMatch(problem -> problem.kind() == Problem.Kind.ABANDONED);
  }
}
