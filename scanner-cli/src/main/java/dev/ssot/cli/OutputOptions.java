package dev.ssot.cli;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to write the result, and where to. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[:FILE]",
      completionCandidates = Formats.class,
      description =
          "one of ${COMPLETION-CANDIDATES}; into FILE, else to standard output; repeatable;"
              + " default: console")
  List<String> formats = List.of();

  @Option(
      names = "--template",
      paramLabel = "TEMPLATE[:FILE]",
      description =
          "fill in a FreeMarker template with the JSON result; its name ends with .html.ftl,"
              + " .xml.ftl, .md.ftl or .txt.ftl; repeatable")
  List<String> templates = List.of();

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
    NEVER;

    static Color of(String word) {
      for (Color color : values()) {
        if (color.name().equalsIgnoreCase(word)) {
          return color;
        }
      }
      throw new TypeConversionException("'" + word + "' is none of auto, always, never");
    }
  }

  private final List<ReportTarget> targets = new ArrayList<>();

  /**
   * Finds the mistakes before the work is done rather than after it.
   *
   * @throws UserError naming one
   */
  void check() throws IOException {
    formats.forEach(wanted -> targets.add(ReportTarget.ofFormat(wanted)));
    for (String wanted : templates) {
      targets.add(ReportTarget.ofTemplate(wanted));
    }
    if (targets.isEmpty()) {
      targets.add(ReportTarget.ofFormat("console"));
    }
    Outlets.check(targets.stream().map(ReportTarget::file).toList());
    if (limit < 0) {
      throw new UserError("--limit " + limit + ": give a number from 0 up");
    }
  }

  /** Whether it is written in a format, once it is checked. */
  boolean writes(String format) {
    return targets.stream().anyMatch(target -> target.renderer().format().equals(format));
  }

  /** Writes the outcome in every wanted format. */
  void write(Outcome outcome, boolean problems, Terminal terminal) throws IOException {
    for (ReportTarget target : targets) {
      if (target.file().isPresent()) {
        target.file().get().write(out -> target.renderer().render(outcome, inFile(problems), out));
      } else {
        target.renderer().render(outcome, onScreen(terminal, problems), terminal.out());
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
}
