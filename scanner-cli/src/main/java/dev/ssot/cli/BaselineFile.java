package dev.ssot.cli;

import dev.ssot.baseline.Baseline;
import dev.ssot.baseline.BaselineReader;
import dev.ssot.baseline.Entry;
import dev.ssot.change.BaselineUpdate;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Where a baseline is. */
final class BaselineFile {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      defaultValue = "ssot-baseline.json",
      description =
          "the baseline, by its path from the root of the tree; default: ${DEFAULT-VALUE}")
  Path name;

  /**
   * A baseline that a CI job writes lets everything in.
   *
   * @throws UserError within one
   */
  static void refuseInCi(Terminal terminal) {
    if (terminal.ci()) {
      throw new UserError(
          "a CI job (CI is set) writes no baseline; write it yourself and commit it");
    }
  }

  boolean isThere(SourceOptions source) {
    return Files.isRegularFile(path(source));
  }

  /** What the baseline would become. */
  BaselineUpdate update(SourceOptions source, Terminal terminal) throws IOException {
    WorkingTree tree = source.treeOfFolder();
    if (source.isNarrowed()) {
      throw new UserError("a baseline is of the whole tree; leave out --only and give its root");
    }
    List<Entry> old =
        isThere(source)
            ? BaselineReader.read(name.toString(), Files.readString(path(source))).entries()
            : List.of();
    ProgressLine progress = new ProgressLine(terminal);
    BaselineUpdate update = BaselineUpdate.of(tree, source.setup().progress(progress), old);
    progress.clear();
    if (new Completeness(terminal).of(update.now().outcome()) != ExitCode.PASSED) {
      throw new IOException("the scan is incomplete, so the baseline is left as it is");
    }
    return update;
  }

  void write(SourceOptions source, Baseline baseline) throws IOException {
    ReportFile.of(path(source).toString()).write(out -> out.append(baseline.text()));
  }

  void tell(BaselineUpdate update, int added, SourceOptions source, Terminal terminal) {
    terminal
        .out()
        .println(
            "%s: %s kept, %s added, %s fixed%s"
                .formatted(
                    name,
                    update.known().size() + update.lost().size(),
                    added,
                    update.fixed().size(),
                    update.lost().isEmpty()
                        ? ""
                        : "; %s of those kept cannot be looked for"
                            .formatted(update.lost().size())));
  }

  private Path path(SourceOptions source) {
    return source.root().resolve(name);
  }
}
