package dev.ssot.rule.custom;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which patterns mean nothing that is there, for they may hold a slip. */
public final class PatternSearch {
  private PatternSearch() {}

  /**
   * Those of the patterns that match nothing, wherever the rule may hold.
   *
   * @param texts as they are declared under the sort's key
   */
  public static Set<String> spent(Codebase codebase, Sort sort, Set<String> texts) {
    Map<String, Pattern> open = new HashMap<>();
    texts.forEach(text -> open.put(text, Pattern.of(sort, text)));
    Sightings sightings = new Sightings(codebase, Set.of(sort));
    for (Unit unit : codebase.units()) {
      if (open.isEmpty()) {
        break;
      }
      for (Sighting sighting : sightings.in(unit)) {
        open.values().removeIf(pattern -> pattern.matched(sighting).isPresent());
      }
    }
    return new TreeSet<>(open.keySet());
  }
}
