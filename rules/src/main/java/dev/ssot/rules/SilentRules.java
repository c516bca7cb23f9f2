package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Setting;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that the user configured and that look at nothing, be it on purpose without a reason or by
 * an option that leaves nothing to look at.
 *
 * @param examined how many places each rule looked at
 */
record SilentRules(Codebase codebase, Map<String, Long> examined) implements Declarations {
  private static final Pattern KEY = Pattern.compile("rules\\.([^.]+)\\.(.+)");

  /** What is written of one rule. */
  private record Written(Place first, Set<String> settings) {}

  @Override
  public void check(Findings findings) {
    checkDeclared(findings);
    written()
        .forEach(
            (rule, written) -> {
              findings.examined(written.first);
              if (isOffWithoutReason(written.settings)) {
                report(
                    rule,
                    written.first,
                    "is switched off without a reason: add `because`",
                    findings);
              } else if (examined.getOrDefault(rule, 1L) == 0) {
                report(
                    rule,
                    written.first,
                    "is configured, and finds nothing in this tree to look at; mend its options",
                    findings);
              }
            });
  }

  /** Rules of the user's own are there to be looked at, too. */
  private void checkDeclared(Findings findings) {
    Declared.all(codebase, "custom[#].id")
        .forEach(
            declared -> {
              findings.examined(declared.place());
              if (examined.getOrDefault(declared.value(), 1L) == 0) {
                report(
                    declared.value(),
                    declared.place(),
                    "finds nothing in this tree to look at; mend where it holds",
                    findings);
              }
            });
  }

  private static boolean isOffWithoutReason(Set<String> settings) {
    return settings.contains("level off")
        && settings.stream().noneMatch(s -> s.startsWith("because "));
  }

  private static void report(String rule, Place place, String what, Findings findings) {
    findings.report(Report.of("silent-rule", rule, place, "`%s` %s".formatted(rule, what)));
  }

  private Map<String, Written> written() {
    Map<String, Written> written = new LinkedHashMap<>();
    codebase
        .declaration()
        .ifPresent(
            file -> {
              for (Setting setting : file.facts().settings()) {
                Matcher key = KEY.matcher(setting.key());
                if (key.matches()) {
                  written
                      .computeIfAbsent(
                          key.group(1),
                          rule -> new Written(file.at(setting.span()), new LinkedHashSet<>()))
                      .settings
                      .add(key.group(2) + " " + setting.value());
                }
              }
            });
    return written;
  }
}
