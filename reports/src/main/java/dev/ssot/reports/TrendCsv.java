package dev.ssot.reports;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.outcome.TrendRenderer;
import java.io.IOException;
import java.util.List;

/**
 * A trend for a spreadsheet (RFC 4180): one line for each point, measure and scope. No field can be
 * taken for a formula, since none holds text of the commit.
 */
public final class TrendCsv implements TrendRenderer {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void render(Trend trend, Presentation how, Appendable out) throws IOException {
    out.append("commit,time,measure,scope,value,examined,ruler\r\n");
    for (int i = 0; i < trend.points().size(); i++) {
      for (Curve curve : trend.curves()) {
        line(trend.points().get(i), curve, "production", curve.production().get(i), out);
        line(trend.points().get(i), curve, "tests", curve.tests().get(i), out);
      }
    }
  }

  private static void line(Point point, Curve curve, String scope, Figure figure, Appendable out)
      throws IOException {
    String value =
        Double.isNaN(figure.value()) ? "" : Numbers.exact(figure.value()).toPlainString();
    List<String> fields =
        List.of(
            point.commit(),
            point.time().toString(),
            quoted(curve.measure()),
            scope,
            value,
            Long.toString(figure.examined()),
            curve.ruler());
    out.append(String.join(",", fields)).append("\r\n");
  }

  private static String quoted(String field) {
    return field.matches("[A-Za-z0-9.-]+") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
