package dev.ssot.cli;

import java.io.FileDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code ssot} command. */
@Command(
    name = "ssot",
    description = "How far is this codebase from having one source of truth?",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {
      "",
      "Begin with: ssot scan PATH",
      "",
      "Exit codes: 0 done, 1 the gate failed, 2 wrong usage or configuration,",
      "3 the scan is incomplete, 70 a fault of ssot's own.",
      "Environment: SSOT_JAVA_OPTS for the JVM, as -Xmx2g; NO_COLOR for no colour."
    })
public final class Ssot {
  /** These speak of all others. */
  private static final Set<String> OF_ALL = Set.of("completion", "help");

  /** By name, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("scan", ScanCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("baseline", BaselineCommand.class);
    COMMANDS.put("facts", FactsCommand.class);
    COMMANDS.put("init", InitCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("completion", CompletionCommand.class);
    COMMANDS.put("trend", TrendCommand.class);
    COMMANDS.put("help", CommandLine.HelpCommand.class);
  }

  /** The whole life of the process. */
  public static void main(String[] arguments) {
    Preparation.begin(arguments);
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
    CommandLine line = line(terminal, arguments);
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

  /** A command is made when it is wanted: all of them take a tenth of a second. */
  private static CommandLine line(Terminal terminal, String... arguments) {
    Commands commands = new Commands(terminal);
    CommandLine line = new CommandLine(new Ssot(), commands);
    boolean isOne =
        arguments.length > 0
            && COMMANDS.containsKey(arguments[0])
            && !OF_ALL.contains(arguments[0]);
    COMMANDS.forEach(
        (name, type) -> {
          if (!isOne || name.equals(arguments[0])) {
            line.addSubcommand(name, new CommandLine(commands.create(type), commands));
          }
        });
    return line;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.USAGE;
  }

  /** Makes commands, handing them the terminal instead of the process's own streams. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) {
      try {
        for (var constructor : type.getDeclaredConstructors()) {
          if (constructor.getParameterCount() == 1
              && constructor.getParameterTypes()[0] == Terminal.class) {
            return type.cast(constructor.newInstance(terminal));
          }
        }
        return CommandLine.defaultFactory().create(type);
      } catch (Exception e) {
        throw new IllegalStateException("cannot be made: " + type, e);
      }
    }
  }
}
