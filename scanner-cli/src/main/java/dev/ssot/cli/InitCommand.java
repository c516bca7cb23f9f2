package dev.ssot.cli;

import dev.ssot.config.ConfigLocator;
import dev.ssot.inference.Candidate;
import dev.ssot.inference.ConfigText;
import dev.ssot.inference.Draft;
import dev.ssot.inference.Inference;
import dev.ssot.outcome.Measure;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot init}: writes down what the tree shows of its sources of truth. */
@Command(
    description = "Find the sources of truth and write them down as a commented ssot.yaml.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "the folder to look at; default: the one one is in")
  Path path;

  @Option(names = "--force", description = "write over an ssot.yaml that is there")
  boolean force;

  @Option(names = "--stdout", description = "print it, and write no file")
  boolean printed;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(path)) {
      throw new UserError(path + ": there is no such folder");
    }
    Path root = ConfigLocator.root(path);
    Path file = file(root);
    if (!printed && !force && Files.exists(file)) {
      throw new UserError(
          file + ": is there already; ssot init --force writes over it, --stdout prints only");
    }
    Draft draft = draft(root);
    String text = ConfigText.of(draft, measures(root, draft));
    if (printed) {
      terminal.out().print(text);
    } else {
      ReportFile.of(file.toString()).write(out -> out.append(text));
      tell(draft, file);
    }
    return ExitCode.PASSED;
  }

  /** The one that is there, be it to be written over. */
  private static Path file(Path root) {
    return ConfigLocator.NAMES.stream()
        .map(root::resolve)
        .filter(Files::exists)
        .findFirst()
        .orElse(root.resolve(ConfigLocator.NAMES.get(0)));
  }

  private Draft draft(Path root) throws IOException {
    ProgressLine progress = new ProgressLine(terminal);
    Setup setup = Setup.of(Optional.empty()).progress(progress);
    Draft draft = Inference.of(Scan.codebase(new WorkingTree(root), setup));
    progress.clear();
    return draft;
  }

  /** As they are with what is about to be written. */
  private static List<Measure> measures(Path root, Draft draft) throws IOException {
    Setup setup = Setup.of(ConfigLocator.NAMES.get(0), ConfigText.of(draft, List.of()));
    return Scan.of(new WorkingTree(root), setup).measures();
  }

  private void tell(Draft draft, Path file) {
    PrintWriter out = terminal.out();
    List<Candidate> concepts = draft.concepts();
    out.println(
        "%s: %s, %s to decide on"
            .formatted(
                file,
                concepts.size() == 1 ? "1 concept" : concepts.size() + " concepts",
                draft.doubtful().isEmpty() ? "none" : draft.doubtful().size() + " more"));
    concepts.stream().limit(NAMED).forEach(one -> out.println(line(one)));
    if (concepts.size() > NAMED) {
      out.println("  and %s more".formatted(concepts.size() - NAMED));
    }
    out.println("Next: read the file, decide on what is commented out, then: ssot scan");
  }

  private static String line(Candidate one) {
    String detour = one.strayed() == 0 ? "" : ", by %,d of them on a detour";
    return String.format(
        Locale.ROOT,
        "  %s: imported by %,d files" + detour,
        one.name(),
        one.files(),
        one.strayed());
  }
}
