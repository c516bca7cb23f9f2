package dev.ssot.scan;

import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.language.Progress;
import dev.ssot.memory.Judged;
import dev.ssot.memory.Recollection;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Two states of a tree, scanned for a comparison. */
public record Sides(Side now, Side before) {

  /**
   * Scans both; what they have in equal content is read once. What is remembered of the earlier one
   * is looked for while the later one is judged.
   *
   * @param ownNow the configuration that stands in the tree, by which alone it is held to what it
   *     declares itself
   * @param ownBefore that of the earlier one
   * @throws IOException if a tree's root cannot be listed, or its repository cannot be read
   */
  public static Sides of(
      Sources begun, Config ownNow, SourceTree before, Config ownBefore, Setup setup)
      throws IOException {
    Aside<Listing> listed = Aside.begin(() -> before.list(setup.selection()));
    Sources now = begun.by(setup);
    Sources earlier = Sources.begin(before, listed, now, setup.progress(Progress.NONE));
    Aside<Recalled> recalled = Aside.begin(() -> Recalled.of(earlier, ownBefore, setup));
    Side side = Scan.side(now, setup, ownNow);
    List<Unit> units = recalled.result().units;
    Judged judged =
        recalled
            .result()
            .judged
            .orElse(() -> Scan.judged(units, earlier.listing(), setup, ownBefore));
    return new Sides(side, Scan.side(earlier, units, setup, judged));
  }

  private record Recalled(List<Unit> units, Recollection judged) {
    static Recalled of(Sources sources, Config own, Setup setup) throws IOException {
      List<Unit> units = sources.units(setup);
      List<Unit> spokenOf =
          Stream.concat(units.stream(), own.manifest().map(Unit::declaring).stream()).toList();
      var key = new JudgementKey(setup, own).of(sources.tree(), sources.listing());
      return new Recalled(units, setup.memory().recall(key, spokenOf));
    }
  }
}
