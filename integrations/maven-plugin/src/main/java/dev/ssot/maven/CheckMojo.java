package dev.ssot.maven;

import dev.ssot.change.Base;
import dev.ssot.change.Compared;
import dev.ssot.change.Judge;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Level;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Sources;
import dev.ssot.source.WorkingTree;
import dev.ssot.verdict.Gate;
import dev.ssot.verdict.Gate.FailOn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails the build where a change makes things worse, as {@code ssot check} does. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false,
    inheritByDefault = false)
public final class CheckMojo extends ScanMojo {
  /**
   * A git ref, meaning the merge base with it; tree:REF for that very tree; file:PATH for a JSON
   * result or a baseline. Else what the configuration says, else what a change starts from.
   */
  @Parameter(property = "ssot.against")
  private String against;

  /** new: findings that were not there before; any: all findings; targets: no single finding. */
  @Parameter(property = "ssot.failOn", defaultValue = "new")
  private String failOn;

  /** Findings of a lower level never fail: warning or error. */
  @Parameter(property = "ssot.minLevel", defaultValue = "warning")
  private String minLevel;

  /** Lets the change's own entries under accept and its own suppressions count. */
  @Parameter(property = "ssot.acceptNew", defaultValue = "false")
  private boolean acceptNew;

  @Override
  Outcome outcome(WorkingTree tree, Setup setup) throws IOException {
    FailOn what = Word.of("failOn", failOn, List.of(FailOn.values()));
    Level least = Word.of("minLevel", minLevel, List.of(Level.ERROR, Level.WARNING));
    Compared compared = compared(tree, setup, what);
    Gate gate = new Gate(what, least, acceptNew, compared.budgets(), setup.asOf());
    return compared.outcome().judged(gate.judge(compared.outcome()));
  }

  @Override
  void conclude(Outcome outcome) throws MojoFailureException {
    List<Verdict.Reason> reasons = outcome.verdict().orElseThrow().reasons();
    if (!reasons.isEmpty()) {
      reasons.forEach(reason -> getLog().error(reason.text()));
      throw new MojoFailureException(
          "ssot: %s against it; the first: %s"
              .formatted(
                  reasons.size() == 1 ? "1 reason" : reasons.size() + " reasons",
                  reasons.get(0).text()));
    }
    getLog().info("ssot: passed");
  }

  private Compared compared(WorkingTree tree, Setup setup, FailOn what) throws IOException {
    Optional<String> named = Optional.ofNullable(against).or(setup.config().compare()::against);
    if (named.isEmpty() && what != FailOn.NEW) {
      return new Compared(Scan.of(tree, setup), setup.config(), Optional.empty());
    }
    try (Sources sources = Sources.begin(tree, setup);
        Base base =
            named.isPresent()
                ? Base.named(named.get(), tree, tree.root())
                : Base.usual(tree, sources)) {
      return Compared.of(sources, base.against(), setup, Judge.BASE);
    }
  }
}
