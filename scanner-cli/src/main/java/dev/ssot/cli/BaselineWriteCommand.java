package dev.ssot.cli;

import dev.ssot.change.BaselineUpdate;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ssot baseline write}: all findings that there are. */
@Command(
    name = "write",
    description = "Write down all findings; a baseline that is there grows only with --accept-new.",
    mixinStandardHelpOptions = true)
final class BaselineWriteCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Terminal terminal;

  @Mixin private SourceOptions source;
  @Mixin private BaselineFile file;

  @Option(names = "--accept-new", description = "let findings in that the baseline does not hold")
  boolean acceptNew;

  @Option(names = "--because", paramLabel = "TEXT", description = "why they are let in")
  String because;

  BaselineWriteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BaselineFile.refuseInCi(terminal);
    if (acceptNew && (because == null || because.isBlank())) {
      throw new UserError("--accept-new: say why, with --because TEXT");
    }
    boolean isFirst = !file.isThere(source);
    BaselineUpdate update = file.update(source, terminal);
    if (!isFirst && !update.added().isEmpty() && !acceptNew) {
      throw new UserError(refusal(update));
    }
    file.write(source, update.grown(Optional.ofNullable(because)));
    file.tell(update, update.added().size(), source, terminal);
    return ExitCode.PASSED;
  }

  private static String refusal(BaselineUpdate update) {
    StringBuilder text = new StringBuilder();
    text.append("the baseline would grow by ")
        .append(update.added().size())
        .append("; mend them, or take --accept-new --because TEXT");
    update.added().stream()
        .limit(SHOWN)
        .forEach(
            one ->
                text.append("\n  ")
                    .append(Printable.of(one.rule() + "  " + one.subject()))
                    .append("\n    ")
                    .append(Printable.of(one.path() + ":" + one.span().line())));
    return text.toString();
  }
}
