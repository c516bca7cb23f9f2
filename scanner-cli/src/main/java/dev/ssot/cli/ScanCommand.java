package dev.ssot.cli;

import dev.ssot.change.Base;
import dev.ssot.change.Compared;
import dev.ssot.change.Judge;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ssot scan}: reports on a tree. */
@Command(description = "Report on a source tree.", mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source;
  @Mixin private OutputOptions output;
  @Mixin private BaseOptions base;
  @Mixin private CurveOptions curves;

  @Option(names = "--problems", description = "list the files that could not be read whole")
  boolean problems;

  ScanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    curves.check(output);
    WorkingTree tree = source.treeOfFolder();
    ProgressLine progress = new ProgressLine(terminal);
    Setup setup = source.setup().progress(progress);
    Compared scanned = scanned(tree, setup);
    progress.clear();
    output.write(curves.on(scanned.outcome(), tree), problems, terminal);
    return new Completeness(terminal).of(scanned);
  }

  private Compared scanned(WorkingTree tree, Setup setup) throws IOException {
    Optional<Base> named = base.named(tree);
    if (named.isEmpty()) {
      return new Compared(Scan.of(tree, setup), setup.config(), Optional.empty());
    }
    try (Base opened = named.get()) {
      return Compared.of(tree, opened.against(), setup, Judge.NOW);
    }
  }
}
