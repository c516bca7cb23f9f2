package dev.ssot.scan;

import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.memory.Judged;
import dev.ssot.memory.Recollection;
import dev.ssot.rule.Choices;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two states of a tree, scanned for a comparison. */
public record Sides(Side now, Side before) {

  /**
   * Scans both. The earlier one is judged first, for what rules choose in it holds for the later
   * one, too.
   *
   * @param ownNow the configuration that stands in the tree, by which alone it is held to what it
   *     declares itself
   * @param ownBefore that of the earlier one
   * @throws IOException if a tree's root cannot be listed, or its repository cannot be read
   */
  public static Sides of(
      Sources begun, Config ownNow, Sources begunBefore, Config ownBefore, Setup setup)
      throws IOException {
    Sources now = begun.by(setup);
    Sources earlier = begunBefore.by(setup);
    Aside<Recollection> recalled =
        Aside.begin(() -> setup.memory().of(new JudgementKey(setup, ownBefore).of(earlier.tree())));
    List<Unit> units = now.units(setup);
    Recollection known = recalled.result();
    Aside<Earlier> judgement = Aside.begin(() -> judged(earlier, known, ownBefore, setup));
    Choices choices =
        known.choices().isPresent() ? known.choices().get() : judgement.result().choices;
    Aside<KnownLines> lines =
        Aside.begin(
            () ->
                KnownLines.of(
                    now.readings(),
                    earlier.readings(),
                    judgement.result().side.outcome().findings()));
    Setup given = setup.given(choices);
    Judged judged = Scan.judged(units, now.listing(), given, ownNow, lines::result);
    return new Sides(Scan.assembled(now, units, given, judged), judgement.result().side);
  }

  private record Earlier(Side side, Choices choices) {}

  private static Earlier judged(Sources sources, Recollection known, Config own, Setup setup)
      throws IOException {
    List<Unit> units = sources.units(setup);
    Optional<Judged> recalled =
        known.of(Stream.concat(units.stream(), declaring(own).stream()).toList());
    if (recalled.isPresent()) {
      return new Earlier(
          Scan.assembled(sources, units, setup, recalled.get()), recalled.get().choices());
    }
    Judged judged = Scan.judged(units, sources.listing(), setup, own, () -> KnownLines.NONE);
    known.keep(judged);
    return new Earlier(Scan.assembled(sources, units, setup, judged), judged.choices());
  }

  private static Optional<Unit> declaring(Config own) {
    return own.manifest().map(Unit::declaring);
  }
}
