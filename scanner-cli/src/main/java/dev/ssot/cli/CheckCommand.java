package dev.ssot.cli;

import dev.ssot.change.Base;
import dev.ssot.change.Compared;
import dev.ssot.change.Judge;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Level;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Sources;
import dev.ssot.source.WorkingTree;
import dev.ssot.verdict.Gate;
import dev.ssot.verdict.Gate.FailOn;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ssot check}: the gate before a merge. */
@Command(
    description = {
      "Fail where a change makes things worse.",
      "",
      "It compares with the merge base with the default branch, and judges both sides by the"
          + " configuration that stands there."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source;
  @Mixin private OutputOptions output;
  @Mixin private BaseOptions base;
  @Mixin private CurveOptions curves;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "new",
      description =
          "new: findings that were not there before; any: all findings; targets: no single"
              + " finding. Targets and budgets always gate. Default: new")
  FailOn failOn;

  @Option(
      names = "--min-level",
      paramLabel = "LEVEL",
      defaultValue = "warning",
      description = "findings of a lower level never fail: warning or error; default: warning")
  Level least;

  @Option(
      names = "--accept-new",
      description = "let the change's own entries under accept and its own suppressions count")
  boolean acceptNew;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    curves.check(output);
    if (!least.counts()) {
      throw new UserError("--min-level %s: only error and warning can fail".formatted(least));
    }
    WorkingTree tree = source.treeOfFolder();
    ProgressLine progress = new ProgressLine(terminal);
    Setup setup = source.setup().progress(progress);
    Compared compared = compared(tree, setup);
    Gate gate = new Gate(failOn, least, acceptNew, compared.budgets(), setup.asOf());
    Outcome outcome = compared.outcome();
    Outcome judged = outcome.judged(gate.judge(outcome));
    progress.clear();
    output.write(curves.on(judged, tree), false, terminal);
    int code = new Completeness(terminal).of(compared);
    return code == ExitCode.PASSED && !judged.verdict().orElseThrow().passed()
        ? ExitCode.FAILED
        : code;
  }

  private Compared compared(WorkingTree tree, Setup setup) throws IOException {
    try (Sources sources = Sources.begin(tree, setup)) {
      Optional<Base> found = base.find(tree, sources, setup, failOn == FailOn.NEW);
      if (found.isEmpty()) {
        return new Compared(Scan.of(sources, setup), setup.config(), Optional.empty());
      }
      try (Base opened = found.get()) {
        Judge judge = source.rules.config == null ? Judge.BASE : Judge.NOW;
        return Compared.of(sources, opened.against(), setup, judge);
      }
    }
  }
}
