package dev.ssot.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The rules that there are, by id. */
public final class RuleBook {
  private final SortedMap<String, ConfiguredRule> rules;

  private RuleBook(SortedMap<String, ConfiguredRule> rules) {
    this.rules = rules;
  }

  /**
   * All rules that a class loader finds as services, as their pages have them.
   *
   * @throws IllegalStateException if one of them has no right page, or two have one id
   */
  public static RuleBook of(ClassLoader loader) {
    return of(
        ServiceLoader.load(Rule.class, loader).stream().toList().parallelStream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * The given rules, as their pages have them.
   *
   * @throws IllegalStateException if one of them has no right page, or two have one id
   */
  public static RuleBook of(Collection<? extends Rule> rules) {
    SortedMap<String, ConfiguredRule> byId = new TreeMap<>();
    rules.parallelStream()
        .map(rule -> new ConfiguredRule(rule, RulePage.of(rule), RuleSettings.NONE))
        .toList()
        .forEach(rule -> add(rule, byId));
    return new RuleBook(byId);
  }

  /**
   * These and more.
   *
   * @throws IllegalStateException if two have one id
   */
  public RuleBook and(Collection<ConfiguredRule> more) {
    SortedMap<String, ConfiguredRule> all = new TreeMap<>(rules);
    more.forEach(rule -> add(rule, all));
    return new RuleBook(all);
  }

  private static void add(ConfiguredRule rule, Map<String, ConfiguredRule> byId) {
    ConfiguredRule other = byId.putIfAbsent(rule.id(), rule);
    if (other != null) {
      throw new IllegalStateException(
          "Two rules have the id %s: %s and %s"
              .formatted(
                  rule.id(), other.rule().getClass().getName(), rule.rule().getClass().getName()));
    }
  }

  /**
   * The same rules as a user wants them, without those that are off.
   *
   * @throws IllegalArgumentException naming a rule that is not there, or a wrong option
   */
  public RuleBook configured(Map<String, RuleSettings> settings) {
    SortedMap<String, ConfiguredRule> wanted = new TreeMap<>(rules);
    settings.forEach(
        (id, each) -> {
          ConfiguredRule known =
              find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
          wanted.put(id, known.with(each));
        });
    wanted.values().removeIf(rule -> rule.settings().level().equals(Optional.of(Level.OFF)));
    return new RuleBook(wanted);
  }

  /** Those of the rules that somebody wants. */
  public RuleBook only(Predicate<ConfiguredRule> wanted) {
    SortedMap<String, ConfiguredRule> some = new TreeMap<>(rules);
    some.values().removeIf(wanted.negate());
    return new RuleBook(some);
  }

  /** In the order of their ids. */
  public List<ConfiguredRule> rules() {
    return List.copyOf(rules.values());
  }

  public Optional<ConfiguredRule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Sorted. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(rules.keySet());
  }
}
