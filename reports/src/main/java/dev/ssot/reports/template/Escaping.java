package dev.ssot.reports.template;

import dev.ssot.outcome.TemplateException;
import dev.ssot.reports.MarkdownModel;
import dev.ssot.reports.MarkdownOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.XMLOutputFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How what a template inserts is escaped, by the end of its name. */
enum Escaping {
  HTML(".html.ftl", HTMLOutputFormat.INSTANCE),
  XML(".xml.ftl", XMLOutputFormat.INSTANCE),
  MARKDOWN(".md.ftl", MarkdownOutputFormat.INSTANCE),
  TEXT(".txt.ftl", PlainTextOutputFormat.INSTANCE);

  private final String ending;
  private final OutputFormat format;

  Escaping(String ending, OutputFormat format) {
    this.ending = ending;
    this.format = format;
  }

  OutputFormat format() {
    return format;
  }

  /** What a template may call, by name. */
  Map<String, Object> functions() {
    return this == MARKDOWN ? MarkdownModel.functions() : Map.of();
  }

  /**
   * For a template.
   *
   * @throws TemplateException if its name does not tell
   */
  static Escaping of(Path template) {
    return Arrays.stream(values())
        .filter(each -> template.toString().endsWith(each.ending))
        .findFirst()
        .orElseThrow(() -> new TemplateException(template.getFileName() + ": " + unnamed()));
  }

  private static String unnamed() {
    return Arrays.stream(values())
        .map(each -> each.ending)
        .collect(
            Collectors.joining(
                ", ", "the end of its name has to say what it makes, for escaping: one of ", ""));
  }
}
