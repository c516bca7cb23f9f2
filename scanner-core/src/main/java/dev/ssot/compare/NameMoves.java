package dev.ssot.compare;

import dev.ssot.codebase.Unit;
import dev.ssot.compare.Moves.Way;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds modules, types and functions that are defined under another name than before. */
final class NameMoves {
  private final Snapshot before;
  private final Snapshot now;
  private final Map<String, String> names = new HashMap<>();
  private final Set<Way> ways = new HashSet<>();
  private final Moves moves;

  private NameMoves(Snapshot before, Snapshot now) {
    this.before = before;
    this.now = now;
    this.moves =
        new Moves(
            FileMoves.between(before, now),
            names,
            ways,
            now.paths()::contains,
            before.paths()::contains);
  }

  /** What moved from the one state to the other. */
  static Moves between(Snapshot before, Snapshot now) {
    NameMoves found = new NameMoves(before, now);
    found.moves.files().forEach((from, to) -> found.ways.add(new Way(from, to)));
    found.modules();
    found.pair(Candidate::types);
    found.pair(Candidate::functions);
    return found.moves;
  }

  /** A module that is named after its file goes along with it. */
  private void modules() {
    moves
        .files()
        .forEach(
            (from, to) -> {
              String name = before.modules().get(from);
              String renamed = now.modules().get(to);
              if (name != null && renamed != null) {
                names.put(name, renamed);
              }
            });
  }

  /**
   * First what went elsewhere under its own name, then what stayed under another one. Only changed
   * files are looked into, so that it costs as much as the change is large.
   */
  private void pair(BiFunction<Snapshot, Unit, Stream<Candidate>> all) {
    List<Candidate> earlier = candidates(before, now, all);
    List<Candidate> later = candidates(now, before, all);
    pair(earlier, later, Candidate::simpleName, Candidate::simpleName);
    pair(earlier, later, one -> moves.path(one.path()), Candidate::path);
  }

  private static List<Candidate> candidates(
      Snapshot here, Snapshot there, BiFunction<Snapshot, Unit, Stream<Candidate>> all) {
    return here.changedFrom(there).stream().flatMap(unit -> all.apply(here, unit)).toList();
  }

  private void pair(
      List<Candidate> earlier,
      List<Candidate> later,
      Function<Candidate, String> anchor,
      Function<Candidate, String> anchorNow) {
    Set<String> known = new HashSet<>();
    earlier.forEach(one -> known.add(moves.name(one.name())));
    earlier.forEach(one -> known.add(one.name()));
    Set<String> defined = later.stream().map(Candidate::name).collect(Collectors.toSet());
    Map<Candidate, Set<String>> gone = new LinkedHashMap<>();
    earlier.stream()
        .filter(one -> !defined.contains(moves.name(one.name())))
        .forEach(one -> gone.put(one, one.traits(anchor.apply(one))));
    Map<Candidate, Set<String>> fresh = new LinkedHashMap<>();
    later.stream()
        .filter(one -> !known.contains(one.name()))
        .forEach(one -> fresh.put(one, one.traits(anchorNow.apply(one))));
    Likeness.pairs(gone, fresh).forEach(this::moved);
  }

  private void moved(Candidate from, Candidate to) {
    names.put(from.name(), to.name());
    if (!from.path().equals(to.path())) {
      ways.add(new Way(from.path(), to.path()));
    }
  }
}
