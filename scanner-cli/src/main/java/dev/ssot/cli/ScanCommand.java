package dev.ssot.cli;

import dev.ssot.outcome.Outcome;
import dev.ssot.scan.Scan;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ssot scan}: reports on a tree. */
@Command(name = "scan", description = "Report on a source tree.", mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source;
  @Mixin private OutputOptions output;

  @Option(names = "--problems", description = "list the files that could not be read whole")
  boolean problems;

  ScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    WorkingTree tree = source.treeOfFolder();
    ProgressLine progress = new ProgressLine(terminal);
    Outcome outcome = Scan.of(tree, source.setup().progress(progress));
    progress.clear();
    output.write(outcome, problems, terminal);
    terminal.out().flush();
    int faults = new RuleFaults(outcome, terminal.err()).tell();
    if (faults != ExitCode.PASSED) {
      return faults;
    }
    return outcome.coverage().abandoned() > 0 ? ExitCode.INCOMPLETE : ExitCode.PASSED;
  }
}
