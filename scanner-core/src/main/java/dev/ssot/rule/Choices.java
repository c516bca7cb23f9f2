package dev.ssot.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules took for the right one of several, where nobody declares it: the path that most files
 * import a symbol by, the one to keep of two copies. A comparison chooses once, in its earlier
 * tree, since a change that tips a majority would else mend what it never touched.
 *
 * @param byRule orders of names by rule and subject, the right one first
 */
public record Choices(Map<String, Map<String, List<String>>> byRule) {
  /** In the place of a rule's id: how the tree itself is arranged. No rule has such an id. */
  public static final String TREE = "the tree";

  /** Nothing chosen, so that every tree speaks for itself. */
  public static final Choices NONE = new Choices(Map.of());

  /**
   * One of them.
   *
   * @param subject what it is chosen for, in the rule's own words
   * @param order names, the right one first; empty where nothing is chosen
   */
  public record Choice(String rule, String subject, List<String> order) {}

  /** All of a list; a subject that is in it twice has the later order. */
  public static Choices of(List<Choice> list) {
    Map<String, Map<String, List<String>>> byRule = new HashMap<>();
    list.forEach(
        each ->
            byRule
                .computeIfAbsent(each.rule, rule -> new HashMap<>())
                .put(each.subject, each.order));
    return new Choices(byRule);
  }

  /** By rule, then by subject. */
  public List<Choice> list() {
    List<Choice> list = new ArrayList<>();
    byRule.forEach(
        (rule, bySubject) ->
            bySubject.forEach((subject, order) -> list.add(new Choice(rule, subject, order))));
    list.sort(Comparator.comparing(Choice::rule).thenComparing(Choice::subject));
    return list;
  }

  /** What one rule goes by. */
  public Choosing of(String rule) {
    return new Choosing(byRule.getOrDefault(rule, Map.of()), byRule.isEmpty());
  }

  /** Those that another choice could have been made in. */
  public Choices contested() {
    return of(list().stream().filter(each -> each.order.size() > 1).toList());
  }

  /** What is chosen here for the subjects of others; for those that are unknown here, nothing. */
  public Choices onSubjectsOf(Choices others) {
    return of(
        others.list().stream()
            .map(each -> new Choice(each.rule, each.subject, order(each.rule, each.subject)))
            .toList());
  }

  private List<String> order(String rule, String subject) {
    return byRule.getOrDefault(rule, Map.of()).getOrDefault(subject, List.of());
  }
}
