package dev.ssot.cli;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How to write the result, and where to. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[:FILE]",
      description = "console, json, markdown; into FILE, else to standard output; repeatable")
  List<String> formats = List.of("console");

  @Option(names = "--all", description = "list all findings, not only the worst")
  boolean all;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "how many findings to list; default: 20")
  int limit = 20;

  @Option(names = "--info", description = "list findings of level info too")
  boolean info;

  @Option(names = "--explain-score", description = "show the sum that the score comes from")
  boolean explainScore;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never; NO_COLOR is honoured")
  Color color;

  /** When to use colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** One thing to write; no file means standard output. */
  private record Target(Renderer renderer, Path file) {}

  private final List<Target> targets = new ArrayList<>();

  /** Finds the mistakes before the work is done rather than after it. */
  void check() {
    Map<String, Renderer> known = renderers();
    for (String wanted : formats) {
      int colon = wanted.indexOf(':');
      String format = colon < 0 ? wanted : wanted.substring(0, colon);
      Renderer renderer = known.get(format);
      if (renderer == null) {
        throw new UserError(
            "--format "
                + wanted
                + ": no such format; there are "
                + String.join(", ", known.keySet()));
      }
      targets.add(new Target(renderer, colon < 0 ? null : file(wanted.substring(colon + 1))));
    }
    if (targets.stream().filter(target -> target.file == null).count() > 1) {
      throw new UserError(
          "--format: only one can go to standard output; give the others a file, "
              + "as in --format json:result.json");
    }
    if (limit < 0) {
      throw new UserError("--limit " + limit + ": give a number from 0 up");
    }
  }

  /** Writes the outcome in every wanted format. */
  void write(Outcome outcome, boolean problems, Terminal terminal) throws IOException {
    for (Target target : targets) {
      if (target.file == null) {
        target.renderer.render(outcome, onScreen(terminal, problems), terminal.out());
      } else {
        try (Writer out = Files.newBufferedWriter(target.file)) {
          target.renderer.render(outcome, inFile(problems), out);
        } catch (FileSystemException e) {
          throw new UserError(target.file + ": cannot be written (" + e.getReason() + ")");
        }
      }
    }
  }

  /** For a command without options of its own for its output. */
  static Presentation plainly(Terminal terminal) {
    return new Presentation(
        terminal.width(),
        terminal.color(),
        !terminal.unicode(),
        Integer.MAX_VALUE,
        true,
        true,
        false);
  }

  private Presentation onScreen(Terminal terminal, boolean problems) {
    boolean colored = color == Color.AUTO ? terminal.color() : color == Color.ALWAYS;
    return new Presentation(
        terminal.width(), colored, !terminal.unicode(), listed(), info, problems, explainScore);
  }

  private Presentation inFile(boolean problems) {
    return new Presentation(80, false, false, listed(), info, problems, explainScore);
  }

  private int listed() {
    return all ? Integer.MAX_VALUE : limit;
  }

  private static Path file(String name) {
    if (name.isEmpty()) {
      throw new UserError("--format: a file name is missing behind the colon");
    }
    Path file = Path.of(name);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new UserError(
          name
              + ": cannot be written; "
              + (Files.isDirectory(file)
                  ? "it is a folder"
                  : Files.isDirectory(folder)
                      ? "the folder " + folder + " is read-only"
                      : "there is no folder " + folder));
    }
    return file;
  }

  private static Map<String, Renderer> renderers() {
    return ServiceLoader.load(Renderer.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Renderer::format))
        .collect(
            Collectors.toMap(
                Renderer::format, renderer -> renderer, (a, b) -> a, LinkedHashMap::new));
  }
}
