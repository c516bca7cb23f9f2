package dev.ssot.cli;

import dev.ssot.change.BaselineUpdate;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ssot baseline prune}: takes out what is mended, and never lets anything in. */
@Command(
    name = "prune",
    description = "Take out of the baseline what is mended; nothing is let in.",
    mixinStandardHelpOptions = true)
final class BaselinePruneCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SourceOptions source;
  @Mixin private BaselineFile file;

  BaselinePruneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BaselineFile.refuseInCi(terminal);
    if (!file.isThere(source)) {
      throw new UserError(file.name + ": there is no such file; ssot baseline write makes it");
    }
    BaselineUpdate update = file.update(source, terminal);
    file.write(source, update.pruned());
    file.tell(update, 0, source, terminal);
    return ExitCode.PASSED;
  }
}
