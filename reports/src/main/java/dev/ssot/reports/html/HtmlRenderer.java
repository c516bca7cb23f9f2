package dev.ssot.reports.html;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.AppendableWriter;
import dev.ssot.reports.MarkdownRenderer;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The whole outcome as one HTML file: figures and pages as text that needs no script, and the
 * findings as data that a script of the same file searches. Nothing is left out, whatever the
 * presentation, since the reader filters.
 */
public final class HtmlRenderer implements Renderer {
  private static final String TEMPLATE = "report.html.ftl";
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
  private static final List<String> EARLY = List.of("early.js");
  private static final List<String> CHART = List.of("vendor/uPlot.iife.min.js");
  private static final List<String> CHART_STYLE = List.of("vendor/uPlot.min.css");
  private static final List<String> CHART_LICENCE = List.of("vendor/uPlot-LICENSE.txt");

  private final List<TrendPoint> trend;

  /** Without curves. */
  public HtmlRenderer() {
    this(List.of());
  }

  /**
   * With the curves of the measures.
   *
   * @param trend oldest point first; none for a report without curves
   */
  public HtmlRenderer(List<TrendPoint> trend) {
    this.trend = List.copyOf(trend);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Map<String, Object> values = new Frame(outcome).values();
    List<String> styles = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    values.put("style", put(Asset.of(STYLES), styles));
    values.put("early", put(Asset.of(EARLY), scripts));
    values.put("script", put(Asset.of(SCRIPTS), scripts));
    values.put("trend", !trend.isEmpty());
    if (!trend.isEmpty()) {
      values.put("chart", put(Asset.of(CHART), scripts));
      values.put("chartStyle", put(Asset.of(CHART_STYLE), styles));
      values.put("chartLicence", Asset.of(CHART_LICENCE).text());
    }
    values.put("styles", String.join(" ", styles));
    values.put("scripts", String.join(" ", scripts));
    values.put("data", Frame.markup(Island.of(outcome, trend)));
    fill(values, out);
  }

  /** What stands in the file and, its hash being among the allowed ones, is applied. */
  private static TemplateHTMLOutputModel put(Asset asset, List<String> allowed) {
    allowed.add(asset.hash());
    return Frame.markup(asset.text());
  }

  private static void fill(Map<String, Object> values, Appendable out) throws IOException {
    Configuration configuration = MarkdownRenderer.lockedDown();
    configuration.setTemplateLoader(new ClassTemplateLoader(HtmlRenderer.class, ""));
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    try {
      configuration.getTemplate(TEMPLATE).process(values, new AppendableWriter(out));
    } catch (TemplateException e) {
      throw new IllegalStateException(TEMPLATE + " does not fit its model", e);
    }
  }
}
