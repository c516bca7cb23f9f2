package dev.ssot.cli;

import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.RulePage;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ssot rules}: lists the rules that there are. */
@Command(
    name = "rules",
    description = "List the rules, their languages and default levels.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (ConfiguredRule rule : RuleBook.of(Ssot.class.getClassLoader()).rules()) {
      terminal
          .out()
          .println(
              "%-20s %-13s %s"
                  .formatted(
                      rule.id(), String.join(", ", rule.page().languages()), levels(rule.page())));
      terminal.out().println("    " + rule.page().summary());
    }
    terminal.out().println("More of one: ssot explain RULE");
    return ExitCode.PASSED;
  }

  private static String levels(RulePage page) {
    Set<String> levels = new TreeSet<>();
    page.kinds().values().forEach(kind -> levels.add(kind.level().name().toLowerCase(Locale.ROOT)));
    return String.join(", ", levels);
  }
}
