package dev.ssot.reports;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** Tells FreeMarker to escape what a template inserts, so that no name can become markup. */
public final class MarkdownOutputFormat extends CommonMarkupOutputFormat<MarkdownText> {
  public static final MarkdownOutputFormat INSTANCE = new MarkdownOutputFormat();

  private MarkdownOutputFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(Markdown.text(text));
  }

  @Override
  public String escapePlainText(String text) {
    return Markdown.text(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected MarkdownText newTemplateMarkupOutputModel(String text, String markup) {
    return new MarkdownText(text, markup);
  }
}
