package dev.ssot.compare;

import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.source.BlobId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files that were renamed: by equal content, else by what they declare. */
final class FileMoves {
  private final List<Unit> gone;
  private final List<Unit> fresh;
  private final Map<String, String> renamed = new HashMap<>();

  private FileMoves(Snapshot before, Snapshot now) {
    this.gone = missing(before, now);
    this.fresh = missing(now, before);
    pairEqual(before.ids(), now.ids());
    pairAlike();
  }

  /** The new paths by the old ones. */
  static Map<String, String> between(Snapshot before, Snapshot now) {
    return Map.copyOf(new FileMoves(before, now).renamed);
  }

  private static List<Unit> missing(Snapshot here, Snapshot there) {
    return here.units().stream().filter(unit -> !there.paths().contains(unit.path())).toList();
  }

  private void pairEqual(Map<String, BlobId> before, Map<String, BlobId> now) {
    Map<BlobId, List<Unit>> earlier = byContent(gone, before);
    byContent(fresh, now)
        .forEach(
            (content, units) -> {
              List<Unit> others = earlier.getOrDefault(content, List.of());
              if (units.size() == 1 && others.size() == 1) {
                renamed.put(others.get(0).path(), units.get(0).path());
              }
            });
  }

  private static Map<BlobId, List<Unit>> byContent(List<Unit> units, Map<String, BlobId> ids) {
    return units.stream()
        .filter(unit -> ids.containsKey(unit.path()))
        .collect(Collectors.groupingBy(unit -> ids.get(unit.path())));
  }

  private void pairAlike() {
    Set<String> taken = new HashSet<>(renamed.values());
    Map<Unit, Set<String>> open = new LinkedHashMap<>();
    gone.stream()
        .filter(unit -> !renamed.containsKey(unit.path()))
        .forEach(unit -> open.put(unit, declared(unit)));
    Map<Unit, Set<String>> free = new LinkedHashMap<>();
    fresh.stream()
        .filter(unit -> !taken.contains(unit.path()))
        .forEach(unit -> free.put(unit, declared(unit)));
    Likeness.pairs(open, free).forEach((one, other) -> renamed.put(one.path(), other.path()));
  }

  /** What it declares, without the names of the types around it, for one of them may be new. */
  private static Set<String> declared(Unit unit) {
    Facts facts = unit.facts();
    return Stream.of(
            facts.types().stream().map(type -> "type " + type.simpleName()),
            facts.functions().stream().map(function -> "function " + function.name()),
            facts.variables().stream().map(variable -> "variable " + variable.name()))
        .flatMap(declared -> declared)
        .collect(Collectors.toSet());
  }
}
