package dev.ssot.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs things of two states by the traits that they share. */
final class Likeness<T> {
  /** Least share of the traits of both that must be common. */
  private static final double ENOUGH = 0.5;

  /** A trait of more things than that tells nothing about one of them. */
  private static final int COMMON = 50;

  private final Map<T, Set<String>> others;
  private final Map<String, List<T>> index = new HashMap<>();
  private final Map<T, Best<T>> forward = new LinkedHashMap<>();
  private final Map<T, Best<T>> back = new HashMap<>();

  /** What is most like something else; not unique where two are equally like it. */
  private record Best<T>(T thing, double likeness, boolean unique) {
    Best<T> or(T other, double alike) {
      if (alike > likeness) {
        return new Best<>(other, alike, true);
      }
      return alike < likeness ? this : new Best<>(thing, likeness, false);
    }
  }

  private Likeness(Map<T, Set<String>> ones, Map<T, Set<String>> others) {
    this.others = others;
    others.forEach(
        (other, traits) ->
            traits.forEach(
                trait -> index.computeIfAbsent(trait, key -> new ArrayList<>()).add(other)));
    ones.forEach(this::compare);
  }

  /**
   * Each with the one that it is most like, if that one is most like it too, and at least half of
   * their traits are common.
   *
   * @param ones things of the earlier state with their traits, and so of the later one
   */
  static <T> Map<T, T> pairs(Map<T, Set<String>> ones, Map<T, Set<String>> others) {
    return new Likeness<>(ones, others).mutual();
  }

  private void compare(T one, Set<String> traits) {
    shared(traits)
        .forEach(
            (other, common) -> {
              int all = traits.size() + others.get(other).size() - common;
              double alike = (double) common / all;
              if (alike >= ENOUGH) {
                keepBest(forward, one, other, alike);
                keepBest(back, other, one, alike);
              }
            });
  }

  private Map<T, Integer> shared(Set<String> traits) {
    Map<T, Integer> shared = new LinkedHashMap<>();
    for (String trait : traits) {
      List<T> having = index.getOrDefault(trait, List.of());
      if (having.size() <= COMMON) {
        having.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    return shared;
  }

  private static <T> void keepBest(Map<T, Best<T>> all, T of, T candidate, double alike) {
    Best<T> former = all.get(of);
    all.put(of, former == null ? new Best<>(candidate, alike, true) : former.or(candidate, alike));
  }

  private Map<T, T> mutual() {
    Map<T, T> pairs = new LinkedHashMap<>();
    forward.forEach(
        (one, best) -> {
          Best<T> reverse = back.get(best.thing);
          if (best.unique && reverse.unique && reverse.thing.equals(one)) {
            pairs.put(one, best.thing);
          }
        });
    return pairs;
  }
}
