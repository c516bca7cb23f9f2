package dev.ssot.change;

import dev.ssot.baseline.Baseline;
import dev.ssot.baseline.Entry;
import dev.ssot.compare.Matching;
import dev.ssot.compare.Moves;
import dev.ssot.outcome.Comparison.Lost;
import dev.ssot.rule.Finding;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Side;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a baseline would become.
 *
 * @param known what it held that is still there
 * @param added findings that it did not hold
 * @param fixed what it held that is mended
 * @param lost what it held and nobody can look for, and so keeps holding
 */
public record BaselineUpdate(
    Side now, List<Entry> known, List<Finding> added, List<Finding> fixed, List<Entry> lost) {

  /**
   * Scans the tree and looks for what the baseline holds. Its ruler need not be today's: entries
   * are known again by what they say.
   *
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public static BaselineUpdate of(SourceTree tree, Setup setup, List<Entry> old)
      throws IOException {
    Side now = Scan.side(tree, setup, setup.config());
    IdentityHashMap<Finding, Entry> entries = new IdentityHashMap<>();
    List<Finding> before = new ArrayList<>();
    for (Entry entry : old) {
      Finding finding = entry.finding();
      entries.put(finding, entry);
      before.add(finding);
    }
    Moves moves = Moves.unknown(new HashSet<>(now.listing().paths())::contains);
    Difference difference = new Difference(now, before, () -> moves, Hideouts.UNKNOWN);
    return new BaselineUpdate(
        now,
        difference.matching().pairs().stream().map(pair -> renewed(pair, entries)).toList(),
        difference.matching().added().stream().filter(Finding::counts).toList(),
        difference.fixed(),
        difference.lost().stream().map(Lost::before).map(entries::get).toList());
  }

  private static Entry renewed(Matching.Pair pair, IdentityHashMap<Finding, Entry> entries) {
    return Entry.of(pair.now(), entries.get(pair.before()).because());
  }

  /** Without what is mended. */
  public Baseline pruned() {
    List<Entry> all = new ArrayList<>(known);
    all.addAll(lost);
    return Baseline.of(now.outcome().ruler(), all);
  }

  /**
   * With all that is there now.
   *
   * @param because why what is new is let in
   */
  public Baseline grown(Optional<String> because) {
    List<Entry> all = new ArrayList<>(known);
    all.addAll(lost);
    added.forEach(finding -> all.add(Entry.of(finding, because)));
    return Baseline.of(now.outcome().ruler(), all);
  }
}
