package dev.ssot.reports.html;

import dev.ssot.reports.AppendableWriter;
import dev.ssot.reports.MarkdownRenderer;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An HTML file in the making, that holds all style and script which it may apply. */
final class SelfContained {
  private static final List<String> EARLY = List.of("early.js");
  private static final List<String> CHART = List.of("vendor/uPlot.iife.min.js");
  private static final List<String> CHART_STYLE = List.of("vendor/uPlot.min.css");
  private static final List<String> CHART_LICENCE = List.of("vendor/uPlot-LICENSE.txt");

  private final Map<String, Object> values;
  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();

  /** With what its template is to show. */
  SelfContained(Map<String, Object> values) throws IOException {
    this.values = new LinkedHashMap<>(values);
    put("early", EARLY, scripts);
  }

  SelfContained style(List<String> names) throws IOException {
    return put("style", names, styles);
  }

  SelfContained script(List<String> names) throws IOException {
    return put("script", names, scripts);
  }

  /** JSON that may stand within a script element. */
  SelfContained data(String json) {
    values.put("data", Frame.markup(json));
    return this;
  }

  /** The library that draws curves comes only where there are some. */
  SelfContained charts(boolean wanted) throws IOException {
    values.put("trend", wanted);
    if (wanted) {
      put("chart", CHART, scripts);
      put("chartStyle", CHART_STYLE, styles);
      values.put("chartLicence", Asset.of(CHART_LICENCE).text());
    }
    return this;
  }

  void write(String template, Appendable out) throws IOException {
    values.put("styles", String.join(" ", styles));
    values.put("scripts", String.join(" ", scripts));
    Configuration configuration = MarkdownRenderer.lockedDown();
    configuration.setTemplateLoader(new ClassTemplateLoader(SelfContained.class, ""));
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    try {
      configuration.getTemplate(template).process(values, new AppendableWriter(out));
    } catch (TemplateException e) {
      throw new IllegalStateException(template + " does not fit its model", e);
    }
  }

  private SelfContained put(String name, List<String> resources, List<String> allowed)
      throws IOException {
    Asset asset = Asset.of(resources);
    allowed.add(asset.hash());
    values.put(name, Frame.markup(asset.text()));
    return this;
  }
}
