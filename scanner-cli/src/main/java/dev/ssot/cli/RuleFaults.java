package dev.ssot.cli;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

/** Tells which rules threw, each with its trace, and whose fault that is. */
record RuleFaults(Outcome outcome, PrintWriter err) {
  /** What the JVM throws where a class meets another version of what it was built against. */
  private static final Set<String> MISFITS =
      Set.of(
          "java.lang.NoSuchMethodError",
          "java.lang.NoSuchFieldError",
          "java.lang.NoClassDefFoundError",
          "java.lang.AbstractMethodError",
          "java.lang.IncompatibleClassChangeError");

  /** The exit code that follows; passed where none threw. */
  int tell() {
    Set<String> shipped = ShippedRules.book().ids();
    List<RuleReport> failed =
        outcome.rules().stream().filter(rule -> rule.failure().isPresent()).toList();
    for (RuleReport rule : failed) {
      err.println(
          shipped.contains(rule.id())
              ? "ssot: the rule %s failed, and that is a fault of ours. Please report it with this:"
                  .formatted(rule.id())
              : "ssot: the rule %s, which a plugin brings, failed%s:"
                  .formatted(rule.id(), reason(rule)));
      err.println(rule.failure().orElseThrow().strip());
    }
    if (failed.isEmpty()) {
      return ExitCode.PASSED;
    }
    boolean isOurs = failed.stream().anyMatch(rule -> shipped.contains(rule.id()));
    return isOurs ? ExitCode.INTERNAL : ExitCode.USAGE;
  }

  private static String reason(RuleReport rule) {
    String first = rule.reason().orElse("");
    boolean isMisfit = MISFITS.stream().anyMatch(first::startsWith);
    return isMisfit ? "; it was built for another version of ssot, or lacks a library" : "";
  }
}
