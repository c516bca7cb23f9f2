package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.registry.Registry;
import dev.ssot.rule.Choices;
import dev.ssot.rule.Review;
import dev.ssot.source.Listing;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What all rules say of a tree.
 *
 * @param judgements in the order of the rules' ids
 * @param movedHomes names of the concepts that were judged by the tree's own entry
 */
record Hearings(Codebase codebase, List<Judgement> judgements, List<String> movedHomes) {

  /**
   * Lets them speak by the setup's configuration; those with the last word judge what is asked of
   * the others, and so speak by the tree's own.
   */
  static Hearings of(
      List<Unit> units, Listing listing, Setup setup, Config own, Foreknowledge before)
      throws IOException {
    Codebase codebase = codebase(units, setup.config().registry(), listing, setup);
    return own.equals(setup.config())
        ? new Hearings(codebase, judge(codebase, setup, before.precedents()), List.of())
        : apart(codebase, units, listing, setup, own);
  }

  /** Lets them speak by the setup's configuration, which is the tree's own. */
  static Hearings of(List<Unit> units, Listing listing, Setup setup) {
    Codebase codebase = codebase(units, setup.config().registry(), listing, setup);
    return new Hearings(codebase, judge(codebase, setup, Precedents.NONE), List.of());
  }

  private static Hearings apart(
      Codebase codebase, List<Unit> units, Listing listing, Setup setup, Config own) {
    MovedHomes moved = MovedHomes.in(codebase, own);
    Codebase judged =
        moved.concepts().isEmpty() ? codebase : codebase(units, moved.registry(), listing, setup);
    Setup byItself = setup.judgedBy(own);
    List<Judgement> ownWords =
        judge(codebase(units, own.registry(), listing, byItself), byItself, Precedents.NONE);
    List<Judgement> judgements =
        Stream.concat(
                judge(judged, setup, Precedents.NONE).stream().filter(one -> !hasLastWord(one)),
                ownWords.stream().filter(Hearings::hasLastWord))
            .sorted((one, other) -> one.rule().id().compareTo(other.rule().id()))
            .toList();
    return new Hearings(judged, judgements, moved.concepts());
  }

  /** What was chosen, as given or by the tree's own account. */
  Choices choices() {
    Map<String, Map<String, List<String>>> choices = new HashMap<>();
    choices.put(Choices.TREE, codebase.chosen());
    judgements.forEach(
        each -> choices.putIfAbsent(each.rule().id(), each.said().choosing().made()));
    choices.values().removeIf(Map::isEmpty);
    return new Choices(choices);
  }

  private static boolean hasLastWord(Judgement judgement) {
    return judgement.rule().rule() instanceof Review;
  }

  /** Resolves the names of what was read. */
  static Codebase codebase(List<Unit> units, Registry registry, Listing listing, Setup setup) {
    return Codebase.of(units, registry, setup.layout(listing.paths()));
  }

  private static List<Judgement> judge(Codebase codebase, Setup setup, Precedents precedents) {
    Predicate<String> reported = setup.reported();
    return new Judgements(
            codebase,
            setup.rules(),
            setup.config(),
            setup.asOf(),
            unit -> reported.test(unit.path()),
            setup.given(),
            setup.jobs())
        .all(precedents);
  }
}
