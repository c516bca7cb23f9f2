package dev.ssot.change;

import dev.ssot.compare.Moves;
import dev.ssot.config.Config;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.StoredResult;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Side;
import dev.ssot.scan.Sides;
import dev.ssot.scan.Sources;
import dev.ssot.source.SourceTree;
import dev.ssot.verdict.TargetJudge;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tree and what has changed in it, both sides counted by one ruler.
 *
 * <pre>{@code
 * Compared compared = Compared.of(now, new Against.Tree("main", before), setup, Judge.BASE);
 * }</pre>
 *
 * @param outcome with the comparison
 * @param judgedBy the configuration that both sides were judged by
 * @param before what came of the earlier tree; empty for a stored result
 */
public record Compared(Outcome outcome, Config judgedBy, Optional<Outcome> before) {

  /**
   * Scans a tree and compares it.
   *
   * @param setup with the configuration of the tree at hand
   * @param whose the configuration that judges both; that of a stored result is not kept
   * @throws IOException if a tree cannot be listed or its repository cannot be read
   * @throws CannotCompare if a stored result was counted in another way
   */
  public static Compared of(SourceTree now, Against against, Setup setup, Judge whose)
      throws IOException {
    try (Sources sources = Sources.begin(now, setup)) {
      return of(sources, against, setup, whose);
    }
  }

  /**
   * The same for a tree that is being read already.
   *
   * @param now begun by the same setup
   * @throws IOException if a tree cannot be listed or its repository cannot be read
   * @throws CannotCompare if a stored result was counted in another way
   */
  public static Compared of(Sources now, Against against, Setup setup, Judge whose)
      throws IOException {
    return against instanceof Against.Tree before
        ? withTree(now, before, setup, whose)
        : withStored(now, (Against.Stored) against, setup);
  }

  /** How many places each rule may have findings in, by rule. */
  public Map<String, Integer> budgets() {
    Map<String, Integer> budgets = new TreeMap<>();
    judgedBy
        .rules()
        .forEach((rule, settings) -> settings.budget().ifPresent(it -> budgets.put(rule, it)));
    return budgets;
  }

  private static Compared withTree(Sources sources, Against.Tree against, Setup setup, Judge whose)
      throws IOException {
    try (Sources earlier = sources.beginOther(against.tree())) {
      return withTree(sources, earlier, against, setup, whose);
    }
  }

  private static Compared withTree(
      Sources sources, Sources earlier, Against.Tree against, Setup setup, Judge whose)
      throws IOException {
    Policy policy = Policy.of(whose, against.tree(), setup);
    Setup common = setup.judgedBy(policy.judging());
    Sides sides = Sides.of(sources, policy.ownNow(), earlier, policy.ownBefore(), common);
    Side now = sides.now();
    Side before = sides.before();
    Difference difference =
        new Difference(
            now, before.outcome().findings(), () -> now.snapshot().since(before.snapshot()));
    Comparison comparison =
        difference.comparison(
            against,
            before.outcome().source(),
            before.outcome().measures(),
            before.outcome().targets(),
            policy);
    return new Compared(
        Scan.owned(sources, now.outcome().compared(comparison)),
        policy.judging(),
        Optional.of(before.outcome()));
  }

  private static Compared withStored(Sources sources, Against.Stored against, Setup setup)
      throws IOException {
    Side now = Scan.side(sources, setup, setup.config());
    StoredResult before = against.result();
    if (!before.ruler().fingerprint().equals(now.outcome().ruler().fingerprint())) {
      throw CannotCompare.rulers(against.reference(), before.ruler(), now.outcome().ruler());
    }
    Moves moves = Moves.unknown(new HashSet<>(now.listing().paths())::contains);
    Difference difference = new Difference(now, before.findings(), () -> moves);
    Comparison comparison =
        difference.comparison(
            against,
            before.source(),
            before.measures(),
            new TargetJudge(List.of(), before.measures(), before.findings())
                .of(setup.config().targets()),
            Policy.alone(setup.config()));
    return new Compared(
        Scan.owned(sources, now.outcome().compared(comparison)), setup.config(), Optional.empty());
  }
}
