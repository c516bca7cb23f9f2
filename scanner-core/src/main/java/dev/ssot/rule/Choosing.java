package dev.ssot.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * One rule's choices in one tree, and those that are given to it of another. Safe for use by
 * several threads, as long as they ask for different subjects.
 */
public final class Choosing {
  private final Map<String, List<String>> given;
  private final Map<String, List<String>> made = new ConcurrentHashMap<>();

  private final boolean isFirst;

  /**
   * @param isFirst whether nothing is given to any rule, so that what is chosen here may be given
   *     to others
   */
  Choosing(Map<String, List<String>> given, boolean isFirst) {
    this.given = given;
    this.isFirst = isFirst;
  }

  /**
   * Orders what could each be the right one. The given order holds as long as its first is still
   * there, with what is new behind it; else the tree's own does. A subject with one candidate is
   * asked for, too: what joins it later is then the newcomer.
   *
   * @param subject what is chosen for; names the same in every tree
   * @param own candidates in the order that this tree speaks for
   * @param name of a candidate; names the same in every tree
   */
  public <T> List<T> rank(String subject, List<T> own, Function<T, String> name) {
    List<T> ranked = ranked(given.getOrDefault(subject, List.of()), own, name);
    if (isFirst || ranked.size() > 1) {
      made.putIfAbsent(subject, names(ranked, name));
    }
    return ranked;
  }

  private static <T> List<String> names(List<T> ranked, Function<T, String> name) {
    return ranked.size() == 1
        ? List.of(name.apply(ranked.get(0)))
        : ranked.stream().map(name).distinct().toList();
  }

  private static <T> List<T> ranked(List<String> order, List<T> own, Function<T, String> name) {
    boolean holds =
        own.size() > 1
            && !order.isEmpty()
            && own.stream().map(name).anyMatch(each -> each.equals(order.get(0)));
    return holds
        ? own.stream().sorted(Comparator.comparing(each -> place(name.apply(each), order))).toList()
        : own;
  }

  private static int place(String name, List<String> order) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /** Orders of names by subject; without those of one candidate, where choices were given. */
  public Map<String, List<String>> made() {
    return Collections.unmodifiableMap(made);
  }
}
