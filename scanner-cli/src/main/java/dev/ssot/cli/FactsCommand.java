package dev.ssot.cli;

import dev.ssot.language.Reading;
import dev.ssot.scan.Scan;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ssot facts}: prints what rules see. */
@Command(
    name = "facts",
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
    FactsJson json = new FactsJson();
    for (Reading reading : Scan.read(tree, source.setup().progress(progress))) {
      progress.clear();
      terminal.out().println(json.of(reading));
    }
    return ExitCode.PASSED;
  }
}
