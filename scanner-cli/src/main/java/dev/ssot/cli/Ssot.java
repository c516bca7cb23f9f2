package dev.ssot.cli;

import dev.ssot.config.ConfigException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ssot} command. */
@Command(
    name = "ssot",
    description = "How far is this codebase from having one source of truth?",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Ssot.Version.class,
    subcommands = {
      ScanCommand.class,
      FactsCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the gate failed, 2 wrong usage or configuration,",
      "3 the scan is incomplete, 70 a fault of ssot's own."
    })
public final class Ssot {
  /** The whole life of the process. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** The same without ending the JVM: for tests. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Ssot(), new Commands(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Ssot::misused);
    line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, terminal.err()));
    int code = arguments.length == 0 ? usage(line) : line.execute(arguments);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }

  private static int misused(CommandLine.ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    line.getErr().println("ssot: " + fault.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, line.getErr())) {
      line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.USAGE;
  }

  private static int failed(Exception fault, PrintWriter err) {
    if (fault instanceof UserError || fault instanceof ConfigException) {
      err.println(fault instanceof UserError ? "ssot: " + fault.getMessage() : fault.getMessage());
      return ExitCode.USAGE;
    }
    err.println("ssot: this is a fault of ours, not of your code. Please report it with this:");
    fault.printStackTrace(err);
    return ExitCode.INTERNAL;
  }

  /** Makes commands, handing them the terminal instead of the process's own streams. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Terminal.class) {
          return type.cast(constructor.newInstance(terminal));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** From the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"ssot " + current()};
    }

    static String current() {
      return Optional.ofNullable(Ssot.class.getPackage().getImplementationVersion())
          .orElse("development");
    }
  }
}
