package dev.ssot.cli;

import java.io.FileDescriptor;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ssot} command. */
@Command(
    name = "ssot",
    description = "How far is this codebase from having one source of truth?",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      ScanCommand.class,
      CheckCommand.class,
      BaselineCommand.class,
      FactsCommand.class,
      InitCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      CompletionCommand.class,
      TrendCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Begin with: ssot scan PATH",
      "",
      "Exit codes: 0 done, 1 the gate failed, 2 wrong usage or configuration,",
      "3 the scan is incomplete, 70 a fault of ssot's own.",
      "Environment: SSOT_JAVA_OPTS for the JVM, as -Xmx2g; NO_COLOR for no colour."
    })
public final class Ssot {
  /** The whole life of the process. */
  public static void main(String[] arguments) {
    StandardStream out = StandardStream.of(FileDescriptor.out);
    Terminal terminal = Terminal.ofProcess(out);
    int code = run(terminal, arguments);
    Optional<String> complaint = out.complaint();
    if (complaint.isPresent()) {
      terminal.err().println("ssot: standard output: cannot be written (" + complaint.get() + ")");
      terminal.err().flush();
      code = Math.max(code, ExitCode.USAGE);
    }
    System.exit(code);
  }

  /** The same without ending the JVM: for tests. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Ssot(), new Commands(terminal));
    line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .forEach(command -> command.versionProvider(new Versions()));
    Failures failures = new Failures(terminal.err());
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setUsageHelpWidth(Math.max(55, Math.min(terminal.width(), 100)));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(OutputOptions.Color.class, OutputOptions.Color::of);
    line.registerConverter(CompletionCommand.Shell.class, CompletionCommand.Shell::of);
    line.setParameterExceptionHandler((fault, all) -> failures.misused(fault));
    line.setExecutionExceptionHandler((fault, command, parsed) -> failures.failed(fault));
    int code = failures.guard(() -> arguments.length == 0 ? usage(line) : line.execute(arguments));
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.USAGE;
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
}
