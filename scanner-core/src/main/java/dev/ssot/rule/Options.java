package dev.ssot.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ssot.binding.Binder;
import dev.ssot.binding.Json;
import dev.ssot.binding.Keys;
import dev.ssot.binding.Schema;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a rule: the components of its record, with the record's values as defaults. */
public final class Options {
  private Options() {}

  /** Their keys, in the order of the record. */
  public static Set<String> of(Rule rule) {
    return rule instanceof Record ? Keys.of(rule.getClass()).keySet() : Set.of();
  }

  /**
   * A copy of the rule with the given values instead of its own; none where there was a mistake.
   *
   * @param path of the options' key, for the mistakes
   */
  public static Optional<Rule> lay(Rule rule, Tree options, String path, Mistakes mistakes) {
    if (rule instanceof Record record) {
      return new Binder(mistakes).lay(options, record, path).map(Rule.class::cast);
    }
    for (Tree.Entry entry : options.entries()) {
      String key = Keys.path(path, entry.key());
      mistakes.unknown(entry.at(), key, "key", entry.key(), List.of());
    }
    return Optional.of(rule);
  }

  /**
   * The same, for options that are known to be right.
   *
   * @throws IllegalArgumentException naming the rule and all mistakes
   */
  public static Rule lay(Rule rule, Tree options) {
    var mistakes = new Mistakes();
    return lay(rule, options, "options", mistakes)
        .filter(laid -> mistakes.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(rule.id() + ": " + mistakes.all()));
  }

  /**
   * What may be laid, in JSON Schema.
   *
   * @param docs what the options mean, by key
   */
  public static ObjectNode schema(Rule rule, Map<String, String> docs) {
    return rule instanceof Record record
        ? Schema.over(record, docs)
        : Schema.object().put("additionalProperties", false);
  }

  /** All options with their values, as JSON with sorted keys: equal options, equal text. */
  static String text(Rule rule) {
    return rule instanceof Record ? Json.of(rule).toString() : "{}";
  }
}
