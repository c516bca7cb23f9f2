package dev.ssot.cli;

import dev.ssot.config.Config;
import dev.ssot.facts.Setting;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.cases.RuleCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the cases on rules' pages and says which do not hold.
 *
 * @param config where some of the pages come from
 */
record RuleTest(Terminal terminal, Config config) {

  /** The exit code that follows; what does not hold is a mistake like any in a configuration. */
  int run(List<ConfiguredRule> rules) {
    int held = 0;
    List<String> complaints = new ArrayList<>();
    for (ConfiguredRule rule : rules) {
      List<RuleCase> cases = RuleCase.of(rule);
      if (cases.isEmpty()) {
        terminal.out().println(rule.id() + ": no example");
      }
      int before = complaints.size();
      cases.forEach(each -> check(rule, each, complaints));
      held += cases.size() - (complaints.size() - before);
    }
    complaints.forEach(terminal.err()::println);
    terminal
        .out()
        .println(
            "%s of %s examples hold, of %s rules"
                .formatted(held, held + complaints.size(), rules.size()));
    return complaints.isEmpty() ? ExitCode.PASSED : ExitCode.USAGE;
  }

  private void check(ConfiguredRule rule, RuleCase one, List<String> complaints) {
    try {
      one.run();
    } catch (AssertionError | IllegalArgumentException wrong) {
      complaints.add(place(rule) + wrong.getMessage());
    }
  }

  /** Where the examples stand; "" for those on a page of their own. */
  private String place(ConfiguredRule rule) {
    for (int i = 0; i < config.custom().size(); i++) {
      if (config.custom().get(i).id().equals(rule.id())) {
        return place("custom[" + i + "].examples");
      }
    }
    return "";
  }

  private String place(String key) {
    return config.manifest().stream()
        .flatMap(
            manifest ->
                manifest.settings().stream()
                    .filter(setting -> setting.key().equals(key))
                    .map(Setting::span)
                    .map(span -> manifest.file() + ":" + span.line() + "  " + key + ": "))
        .findFirst()
        .orElse("");
  }
}
