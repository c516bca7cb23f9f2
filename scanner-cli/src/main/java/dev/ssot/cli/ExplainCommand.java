package dev.ssot.cli;

import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.yaml.Nearest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ssot explain}: prints a rule's page. */
@Command(
    name = "explain",
    description = "Print the page of a rule.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RULE", description = "its id, as 'ssot rules' lists it")
  private String rule;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleBook book = RuleBook.of(Ssot.class.getClassLoader());
    ConfiguredRule found =
        book.find(rule)
            .orElseThrow(
                () ->
                    new UserError(
                        rule
                            + ": there is no such rule; "
                            + Nearest.to(rule, book.ids())
                                .map(near -> "did you mean " + near + "?")
                                .orElse("there are " + String.join(", ", book.ids()))));
    terminal.out().println(found.page().body().strip());
    return ExitCode.PASSED;
  }
}
