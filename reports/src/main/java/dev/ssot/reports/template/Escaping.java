package dev.ssot.reports.template;

import dev.ssot.outcome.TemplateException;
import dev.ssot.reports.MarkdownModel;
import dev.ssot.reports.MarkdownOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.XMLOutputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How what a template inserts is escaped.
 *
 * @param ending of the template's name
 * @param functions that such a template may call, by name
 */
record Escaping(String ending, OutputFormat format, Map<String, Object> functions) {
  private static final List<Escaping> ALL =
      List.of(
          new Escaping(".html.ftl", HTMLOutputFormat.INSTANCE, Map.of()),
          new Escaping(".xml.ftl", XMLOutputFormat.INSTANCE, Map.of()),
          new Escaping(".md.ftl", MarkdownOutputFormat.INSTANCE, MarkdownModel.functions()),
          new Escaping(".txt.ftl", PlainTextOutputFormat.INSTANCE, Map.of()));

  /**
   * For a template.
   *
   * @throws TemplateException if its name does not tell
   */
  static Escaping of(Path template) {
    String name = template.getFileName().toString();
    return ALL.stream()
        .filter(each -> name.endsWith(each.ending))
        .findFirst()
        .orElseThrow(() -> new TemplateException(name + ": " + unnamed()));
  }

  private static String unnamed() {
    String endings = ALL.stream().map(Escaping::ending).collect(Collectors.joining(", "));
    return "the end of its name has to say what it makes, for escaping: one of " + endings;
  }
}
