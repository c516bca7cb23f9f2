package dev.ssot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script by which a shell completes the arguments of a command: two tables taken from the
 * command's own description, then the resource {@code completion.bash}, which reads them. Picocli's
 * own script completes neither what follows a colon nor an equals sign.
 *
 * @param root the command with all its subcommands
 */
record CompletionScript(CommandSpec root) {

  /** In the language that bash, from version 3.2 on, and zsh share. */
  String text() {
    return "# Completes the arguments of ssot; made by ssot completion.\n"
        + table("_ssot_words", "$1", commands().map(CompletionScript::words))
        + "\n"
        + table("_ssot_kind", "$1 $2", commands().flatMap(CompletionScript::kinds))
        + reader();
  }

  private Stream<CommandSpec> commands() {
    return Stream.concat(
        Stream.of(root), root.subcommands().values().stream().map(CommandLine::getCommandSpec));
  }

  private static String table(String name, String key, Stream<String> rows) {
    return "%s() {\n  case \"%s\" in\n%s\n  esac\n}\n"
        .formatted(name, key, rows.map("    "::concat).collect(Collectors.joining("\n")));
  }

  private static String row(String key, String value) {
    return "'%s') echo '%s' ;;".formatted(key, value);
  }

  private static String name(CommandSpec command) {
    return command.parent() == null ? "" : command.name();
  }

  /** All that may stand after a command without saying more. */
  private static String words(CommandSpec command) {
    List<String> words = new ArrayList<>(command.subcommands().keySet());
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> words.add(option.longestName()));
    return row(name(command), String.join(" ", words));
  }

  private static Stream<String> kinds(CommandSpec command) {
    Stream<String> options =
        command.options().stream()
            .filter(option -> option.arity().max() > 0)
            .flatMap(option -> kinds(command, option));
    Stream<String> parameters =
        command.positionalParameters().stream().map(place -> kind(command, place));
    return Stream.concat(options, parameters);
  }

  private static Stream<String> kinds(CommandSpec command, OptionSpec option) {
    return Stream.of(option.names()).map(name -> row(name(command) + " " + name, kind(option)));
  }

  private static String kind(CommandSpec command, PositionalParamSpec place) {
    return row(name(command) + " " + place.index().min(), kind(place));
  }

  private static String kind(ArgSpec argument) {
    String label = argument.paramLabel();
    if (argument.completionCandidates() instanceof RuleIds) {
      return "rules " + candidates(argument);
    } else if (argument.completionCandidates() != null) {
      return (label.endsWith("[:FILE]") ? "targets " : "words ") + candidates(argument);
    } else if (label.equals("COMMAND")) {
      return "words " + String.join(" ", argument.command().root().subcommands().keySet());
    } else if (label.equals("REF")) {
      return "reference";
    }
    return label.equals("GLOB") || argument.type() == Path.class ? "file" : "text";
  }

  private static String candidates(ArgSpec argument) {
    return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String reader() {
    try (InputStream script = CompletionScript.class.getResourceAsStream("completion.bash")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
