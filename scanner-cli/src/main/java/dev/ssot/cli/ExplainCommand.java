package dev.ssot.cli;

import dev.ssot.outcome.Explainer;
import dev.ssot.outcome.ResultReader;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Finding;
import dev.ssot.rule.RuleBook;
import dev.ssot.scan.Explanations;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import dev.ssot.yaml.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot explain}: prints a rule's page, or all that is known of a finding. */
@Command(
    description = "Print the page of a rule, or the whole evidence of a finding.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "RULE|FINDING",
      completionCandidates = RuleIds.class,
      description = "a rule's id, or the first digits of a finding's fingerprint, 4 at least")
  private String wanted;

  @Mixin private SourceOptions source;

  @Option(
      names = "--from",
      paramLabel = "RESULT.json",
      description = "look in a stored result instead of scanning again")
  private Path stored;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RuleBook programmed = source.rules.programmed();
    RuleBook book =
        programmed.find(wanted).isPresent()
            ? programmed
            : source.rules.configured(source.path, programmed).known(programmed);
    Optional<ConfiguredRule> rule = book.find(wanted);
    if (rule.isPresent()) {
      terminal.out().println(rule.get().page().body().strip());
      return ExitCode.PASSED;
    }
    FindingName name =
        FindingName.of(wanted)
            .orElseThrow(
                () ->
                    new UserError(
                        wanted
                            + ": there is no such rule; "
                            + Nearest.to(wanted, book.ids())
                                .map(near -> "did you mean " + near + "?")
                                .orElse(
                                    "there are "
                                        + String.join(", ", book.ids())
                                        + ". A finding is named by 4 hex digits or more")));
    WorkingTree tree = source.tree();
    Setup setup = source.setup();
    Finding finding = name.in(stored == null ? scanned(tree, setup) : stored());
    service(Explainer.class)
        .explain(
            Explanations.of(finding, tree, setup), OutputOptions.plainly(terminal), terminal.out());
    return ExitCode.PASSED;
  }

  private List<Finding> scanned(WorkingTree tree, Setup setup) throws IOException {
    ProgressLine progress = new ProgressLine(terminal);
    List<Finding> findings = Scan.of(tree, setup.progress(progress)).findings();
    progress.clear();
    return findings;
  }

  private List<Finding> stored() {
    if (!Files.isRegularFile(stored)) {
      throw new UserError("--from " + stored + ": there is no such file");
    }
    try (InputStream result = Files.newInputStream(stored)) {
      return service(ResultReader.class).findings(result);
    } catch (IOException e) {
      throw new UserError("--from " + stored + ": " + e.getMessage());
    }
  }

  private static <S> S service(Class<S> type) {
    return ServiceLoader.load(type)
        .findFirst()
        .orElseThrow(() -> new UserError("there is no " + type.getSimpleName() + " installed"));
  }
}
