package dev.ssot.cli;

import dev.ssot.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts into words what is wrong with the arguments, and what may have been meant. */
record Misuse(ParameterException fault) {

  String message() {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return message(unmatched.getUnmatched().get(0), unmatched.isUnknownOption());
    }
    return fault.getMessage();
  }

  private String message(String argument, boolean isOption) {
    CommandSpec command = fault.getCommandLine().getCommandSpec();
    if (isOption) {
      String name = argument.split("=", 2)[0];
      return name + ": there is no such option" + hint(name, command.optionsMap().keySet());
    } else if (command.parent() == null) {
      return argument + ": there is no such command" + command(argument, command);
    }
    return argument + ": one too many; " + command.qualifiedName() + takes(command);
  }

  private static String takes(CommandSpec command) {
    return command.positionalParameters().stream()
        .findFirst()
        .map(one -> " takes one " + one.paramLabel())
        .orElse(" takes options only");
  }

  private static String command(String argument, CommandSpec ssot) {
    return isThere(argument)
        ? "; did you mean ssot scan " + argument + "?"
        : hint(argument, ssot.subcommands().keySet());
  }

  private static String hint(String word, Collection<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
