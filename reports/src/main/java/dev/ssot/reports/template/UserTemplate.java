package dev.ssot.reports.template;

import dev.ssot.outcome.TemplateException;
import freemarker.core.ParseException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A template by the names it has.
 *
 * @param path as the user wrote it
 * @param name within its folder
 */
record UserTemplate(Path path, String name) {

  /** What it is to be told as, when it is written wrongly. */
  TemplateException misspelt(ParseException fault) {
    return at(
        fault.getTemplateName(),
        fault.getLineNumber(),
        fault.getColumnNumber(),
        fault.getEditorMessage());
  }

  /** The same for one that cannot be filled in. */
  TemplateException unfillable(freemarker.template.TemplateException fault) {
    return at(
        fault.getTemplateSourceName(),
        fault.getLineNumber(),
        fault.getColumnNumber(),
        fault.getMessageWithoutStackTop());
  }

  /** The same for one that asks for what it must not have, or for too much. */
  TemplateException refused(String why) {
    return new TemplateException(path + ": " + why);
  }

  private TemplateException at(String in, Integer line, Integer column, String message) {
    Path file = in == null || in.equals(name) ? path : path.resolveSibling(in);
    return new TemplateException(file + ":" + line + ":" + column + ": " + firstWords(message));
  }

  /** Without the tips that follow, and the places that are told already. */
  private static String firstWords(String message) {
    return message
        .lines()
        .takeWhile(line -> !line.startsWith("----"))
        .map(line -> line.replaceAll("\\[in template .*?]", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
