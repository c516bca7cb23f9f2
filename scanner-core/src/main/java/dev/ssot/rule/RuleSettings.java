package dev.ssot.rule;

import dev.ssot.binding.Doc;
import dev.ssot.yaml.Tree;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a user wants of a rule that differs from its page.
 *
 * <p>{@code level} is for the rule as a whole: {@code off} switches it off; any other level is
 * given to what its page puts above info, or to all that it reports where the page puts nothing
 * above info. So neither asking for errors nor for warnings makes noise of what the page only shows
 * on request. {@code kinds} is for single kinds and wins: it also reaches those that the page keeps
 * at info or off. What is merely possible never gets above info.
 */
public record RuleSettings(
    @Doc("For the rule as a whole; off leaves it out.") Optional<Level> level,
    @Doc("The reason, for the reader.") Optional<String> because,
    @Doc("How many places in production code may have findings before the gate fails.")
        Optional<Integer> budget,
    @Doc("For single kinds of its findings; wins over the level.") SortedMap<String, Level> kinds,
    @Doc("The rule's own options.") Tree options) {

  /** Nothing differs. */
  public static final RuleSettings NONE =
      new RuleSettings(
          Optional.empty(), Optional.empty(), Collections.emptySortedMap(), Tree.empty());

  /** Refuses a budget below 0. */
  public RuleSettings {
    if (budget.filter(places -> places < 0).isPresent()) {
      throw new IllegalArgumentException("has a budget below 0");
    }
  }

  /** Without a budget. */
  public RuleSettings(
      Optional<Level> level,
      Optional<String> because,
      SortedMap<String, Level> kinds,
      Tree options) {
    this(level, because, Optional.empty(), kinds, options);
  }
}
