package dev.ssot.reports.html;

import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.TrendRenderer;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The curves of the measures as one HTML file. */
public final class HtmlTrend implements TrendRenderer {
  private static final List<String> STYLES =
      List.of("base.css", "overview.css", "pages.css", "print.css");
  private static final List<String> SCRIPTS =
      List.of("data.js", "dom.js", "trend.js", "theme.js", "curves.js");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void render(Trend trend, Presentation how, Appendable out) throws IOException {
    Map<String, Object> values =
        Map.of(
            "name", Plain.of(trend.name()),
            "points", Numbers.count(trend.points().size(), "commit"));
    new SelfContained(values)
        .style(STYLES)
        .script(SCRIPTS)
        .charts(!trend.points().isEmpty())
        .data(Island.of(trend))
        .write("trend.html.ftl", out);
  }
}
