package dev.ssot.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ssot completion}: prints a script that lets a shell complete the arguments of ssot. */
@Command(
    description = "Print a script that completes the arguments of ssot in a shell.",
    mixinStandardHelpOptions = true,
    footer = {"", "In ~/.bashrc: source <(ssot completion bash)", "and likewise in ~/.zshrc."})
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh")
  private Shell shell;

  /** Whose language the script is in. */
  enum Shell {
    BASH(""),
    ZSH(
        """
        if ! type compdef >/dev/null 2>&1; then autoload -U +X compinit && compinit; fi
        autoload -U +X bashcompinit && bashcompinit
        """);

    private final String preparation;

    Shell(String preparation) {
      this.preparation = preparation;
    }

    static Shell of(String word) {
      for (Shell shell : values()) {
        if (shell.name().toLowerCase(Locale.ROOT).equals(word)) {
          return shell;
        }
      }
      throw new TypeConversionException("'" + word + "' is none of bash, zsh");
    }
  }

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(shell.preparation + new CompletionScript(spec.root()).text());
    return ExitCode.PASSED;
  }
}
