package dev.ssot.scan;

import dev.ssot.binding.Json;
import dev.ssot.language.Language;
import dev.ssot.outcome.Ruler;
import dev.ssot.rule.ConfiguredRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a scan counts. Only declared text goes into it, never a resolved file, so that it is the same
 * on both sides of a comparison.
 */
final class Rulers {
  private final Setup setup;
  private final String common;

  Rulers(Setup setup) {
    this.setup = setup;
    this.common = String.join("\n", parts().values());
  }

  /** Of what no rule measures. */
  String common() {
    return Fingerprints.of(8, common);
  }

  /** Of one rule's measures. */
  String of(ConfiguredRule rule) {
    return Fingerprints.of(8, common, rule.ruler());
  }

  /** Of the whole scan. */
  Ruler all() {
    Map<String, String> parts = parts();
    List<String> everything = new ArrayList<>(parts.values());
    for (ConfiguredRule rule : setup.rules().rules()) {
      String ruler = rule.ruler();
      parts.put("rule " + rule.id(), ruler);
      everything.add(ruler);
    }
    return new Ruler(Fingerprints.of(8, everything.toArray(String[]::new)), parts);
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    parts.put("scan", Json.of(setup.config().scan()).toString());
    parts.put("registry", Json.of(setup.config().canonical()).toString());
    parts.put("only", Json.of(setup.only()).toString());
    for (Language language : setup.languages()) {
      parts.put("facts " + language.id(), String.valueOf(language.factsVersion()));
    }
    return parts;
  }
}
