package dev.ssot.cli;

import dev.ssot.config.Config;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.RulePage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ssot rules}: lists the rules that there are, or tests those of the user's own. */
@Command(
    description = "List the rules, their languages and default levels.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "whose configuration to look at; default: the folder one is in")
  private Path path;

  @Mixin private RuleOptions options;

  @Option(
      names = "--test",
      description = "run the examples of the rules that the configuration and plugins bring")
  private boolean test;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!Files.exists(path)) {
      throw new UserError(path + ": there is no such folder");
    }
    RuleBook programmed = options.programmed();
    Config config = options.configured(path, programmed);
    RuleBook all = config.known(programmed);
    return test ? test(all, config) : list(all);
  }

  private int test(RuleBook all, Config config) {
    Set<String> shipped = ShippedRules.book().ids();
    List<ConfiguredRule> own =
        all.rules().stream().filter(rule -> !shipped.contains(rule.id())).toList();
    return new RuleTest(terminal, config).run(own);
  }

  private int list(RuleBook all) {
    for (ConfiguredRule rule : all.rules()) {
      terminal
          .out()
          .println(
              "%-26s  %-12s  %s"
                  .formatted(
                      rule.id(), String.join(", ", rule.page().languages()), levels(rule.page())));
      terminal.out().println("    " + rule.page().summary());
    }
    terminal.out().println("More of one: ssot explain RULE");
    return ExitCode.PASSED;
  }

  /** The weightiest first. */
  private static String levels(RulePage page) {
    return page.kinds().values().stream()
        .map(RulePage.Kind::level)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(level -> level.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
