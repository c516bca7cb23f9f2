package dev.ssot.scan;

import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.memory.Judged;
import dev.ssot.memory.Recollection;
import dev.ssot.rule.Choices;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        known.choices().isPresent() ? known.choices().get() : judgement.result().choices();
    Setup given = setup.given(choices);
    boolean isOneLaw = ownNow.equals(setup.config()) && ownBefore.equals(setup.config());
    Known before = Known.of(now, units, earlier, judgement, isOneLaw);
    Judged judged = Scan.judged(units, now.listing(), given, ownNow, before);
    return new Sides(Scan.assembled(now, units, given, judged), judgement.result().side);
  }

  /** All that came of the earlier state. */
  private record Earlier(Side side, List<Unit> units, Judged judged) {
    Choices choices() {
      return judged.choices();
    }
  }

  /** What it spares the later one, found out while that is read. */
  private record Known(Aside<Precedents> precedent, Aside<KnownLines> line)
      implements Foreknowledge {

    /**
     * @param isOneLaw whether both states are judged by one configuration
     */
    static Known of(
        Sources now, List<Unit> units, Sources before, Aside<Earlier> judgement, boolean isOneLaw) {
      return new Known(
          Aside.begin(
              () -> {
                Earlier earlier = judgement.result();
                return isOneLaw
                    ? Precedents.of(
                        units,
                        earlier.units,
                        inOne(now.listing().paths(), before.listing().paths()),
                        earlier.judged)
                    : Precedents.NONE;
              }),
          Aside.begin(
              () ->
                  KnownLines.of(
                      now.readings(), before.readings(), judgement.result().judged.findings())));
    }

    private static Set<String> inOne(List<String> these, List<String> those) {
      Set<String> inOne = new HashSet<>(these);
      those.stream().filter(path -> !inOne.remove(path)).toList().forEach(inOne::add);
      return inOne;
    }

    @Override
    public Precedents precedents() throws IOException {
      return precedent.result();
    }

    @Override
    public KnownLines lines() throws IOException {
      return line.result();
    }
  }

  private static Earlier judged(Sources sources, Recollection known, Config own, Setup setup)
      throws IOException {
    List<Unit> units = sources.units(setup);
    Optional<Judged> recalled =
        known.of(Stream.concat(units.stream(), declaring(own).stream()).toList());
    if (recalled.isPresent()) {
      return new Earlier(
          Scan.assembled(sources, units, setup, recalled.get()), units, recalled.get());
    }
    Judged judged = Scan.judged(units, sources.listing(), setup, own, Foreknowledge.NONE);
    known.keep(judged);
    return new Earlier(Scan.assembled(sources, units, setup, judged), units, judged);
  }

  private static Optional<Unit> declaring(Config own) {
    return own.manifest().map(Unit::declaring);
  }
}
