package dev.ssot.change;

import dev.ssot.compare.Moves;
import dev.ssot.compare.Snapshot;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.StoredResult;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Side;
import dev.ssot.source.SourceTree;
import dev.ssot.verdict.TargetJudge;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/**
 * A tree and what has changed in it, both sides counted by one ruler.
 *
 * <pre>{@code
 * Outcome outcome = Compared.of(now, new Against.Tree("main", before), setup, Judge.BASE);
 * }</pre>
 */
public final class Compared {
  private Compared() {}

  /**
   * Scans a tree and compares it.
   *
   * @param setup with the configuration of the tree at hand
   * @param whose the configuration that judges both; that of a stored result is not kept
   * @throws IOException if a tree cannot be listed or its repository cannot be read
   * @throws RulerMismatch if a stored result was counted in another way
   */
  public static Outcome of(SourceTree now, Against against, Setup setup, Judge whose)
      throws IOException {
    return against instanceof Against.Tree before
        ? withTree(now, before, setup, whose)
        : withStored(now, (Against.Stored) against, setup);
  }

  private static Outcome withTree(SourceTree tree, Against.Tree against, Setup setup, Judge whose)
      throws IOException {
    Policy policy = Policy.of(whose, against.tree(), setup);
    Setup common = setup.judgedBy(policy.judging());
    Side now = Scan.side(tree, common, policy.ownNow());
    Side before = Scan.side(against.tree(), common, policy.ownBefore());
    Difference difference =
        new Difference(now, before.outcome().findings(), snapshot(now).since(snapshot(before)));
    return now.outcome()
        .compared(
            difference.comparison(
                against,
                before.outcome().source(),
                before.outcome().measures(),
                before.outcome().targets(),
                policy));
  }

  private static Outcome withStored(SourceTree tree, Against.Stored against, Setup setup)
      throws IOException {
    Side now = Scan.side(tree, setup, setup.config());
    StoredResult before = against.result();
    if (!before.ruler().fingerprint().equals(now.outcome().ruler().fingerprint())) {
      throw new RulerMismatch(against.reference(), before.ruler(), now.outcome().ruler());
    }
    Moves moves = Moves.unknown(new HashSet<>(now.listing().paths())::contains);
    Difference difference = new Difference(now, before.findings(), moves);
    return now.outcome()
        .compared(
            difference.comparison(
                against,
                before.source(),
                before.measures(),
                new TargetJudge(List.of(), before.measures(), before.findings())
                    .of(setup.config().targets()),
                Policy.alone(setup.config())));
  }

  private static Snapshot snapshot(Side side) {
    return new Snapshot(side.codebase(), side.ids(), new HashSet<>(side.listing().paths()));
  }
}
