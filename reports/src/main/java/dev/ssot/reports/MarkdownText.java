package dev.ssot.reports;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** What is Markdown already and must not be escaped again. */
public final class MarkdownText extends CommonTemplateMarkupOutputModel<MarkdownText> {

  /** One of the two is null; the other can be had from it. */
  MarkdownText(String text, String markup) {
    super(text, markup);
  }

  @Override
  public MarkdownOutputFormat getOutputFormat() {
    return MarkdownOutputFormat.INSTANCE;
  }
}
