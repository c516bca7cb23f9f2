package dev.ssot.rule;

import dev.ssot.binding.Json;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule as the user wants it.
 *
 * @param rule with its options laid
 */
public record ConfiguredRule(Rule rule, RulePage page, RuleSettings settings) {

  public String id() {
    return rule.id();
  }

  /**
   * The same rule, as a user wants it.
   *
   * @throws IllegalArgumentException naming wrong options
   */
  ConfiguredRule with(RuleSettings wanted) {
    return new ConfiguredRule(Options.lay(rule, wanted.options()), page, wanted);
  }

  /**
   * The level of a report, by the page and the settings over it.
   *
   * @throws IllegalStateException if the page does not list the kind
   */
  public Level level(String kind, Certainty certainty) {
    Level byDefault = page.level(kind, certainty);
    Level wanted = settings.kinds().getOrDefault(kind, overall(byDefault));
    return certainty == Certainty.POSSIBLE ? wanted.atMost(Level.INFO) : wanted;
  }

  /** The highest level that a report of it can have. */
  public Level highest() {
    return page.kinds().keySet().stream()
        .map(kind -> level(kind, Certainty.CERTAIN))
        .max(Comparator.naturalOrder())
        .orElse(Level.OFF);
  }

  /**
   * The level for the whole rule reaches what counts, or all that is shown where nothing counts.
   */
  private Level overall(Level byDefault) {
    boolean reached = byDefault.counts() || (byDefault == Level.INFO && isInformative());
    return reached ? settings.level().orElse(byDefault) : byDefault;
  }

  /** Whether the page puts nothing above info. */
  private boolean isInformative() {
    return page.kinds().keySet().stream()
        .noneMatch(kind -> page.level(kind, Certainty.CERTAIN).counts());
  }

  /**
   * How this rule counts, for the ruler: its version, its options, and what belongs to the count.
   * Two texts are equal just when two counts may be compared.
   */
  public String ruler() {
    Map<String, Object> counted = new TreeMap<>();
    for (String kind : page.kinds().keySet()) {
      List<Certainty> certainties =
          Arrays.stream(Certainty.values()).filter(each -> level(kind, each).counts()).toList();
      counted.put(kind, certainties);
    }
    return String.join(
        " ", id(), String.valueOf(page.version()), Options.text(rule), Json.of(counted).toString());
  }
}
