package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.Locale;

/**
 * Names of types in capital letters.
 *
 * @param id which of the test's pages is its own
 * @param shortest how long a name must be to be surely shouted
 */
record Shouting(String id, int shortest) implements Rule {

  @Override
  public void check(Codebase codebase, Findings findings) {
    for (Definition type : codebase.types()) {
      findings.examined(type.place());
      String name = type.simpleName();
      if (name.equals(name.toUpperCase(Locale.ROOT))) {
        findings.report(
            Report.of("capitals", name, type.place(), "`" + name + "` is shouted")
                .certainty(name.length() < shortest ? Certainty.POSSIBLE : Certainty.CERTAIN));
      }
    }
  }
}
