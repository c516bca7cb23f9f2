package dev.ssot.reports.html;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.util.List;

/**
 * The whole outcome as one HTML file: figures and pages as text that needs no script, and the
 * findings as data that a script of the same file searches. Nothing is left out, whatever the
 * presentation, since the reader filters.
 */
public final class HtmlRenderer implements Renderer {
  private static final List<String> STYLES =
      List.of("base.css", "overview.css", "findings.css", "pages.css", "print.css");
  private static final List<String> SCRIPTS =
      List.of(
          "data.js",
          "state.js",
          "dom.js",
          "facets.js",
          "list.js",
          "detail.js",
          "squarify.js",
          "tree.js",
          "picture.js",
          "where.js",
          "trend.js",
          "theme.js",
          "keys.js",
          "shell.js");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    new SelfContained(new Frame(outcome).values())
        .style(STYLES)
        .script(SCRIPTS)
        .charts(outcome.trend().isPresent())
        .data(Island.of(outcome))
        .write("report.html.ftl", out);
  }
}
