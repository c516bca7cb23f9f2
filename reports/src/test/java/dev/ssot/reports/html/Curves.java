package dev.ssot.reports.html;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Trend;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;

/** A short history of a shop. */
public final class Curves {
  private static final String RULER = "8d2e17c0";

  private Curves() {}

  public static Trend trend() {
    return new Trend(
        "shop",
        List.of(
            point("1111111111", "2026-01-05", "Begin", List.of("v1.0")),
            point("2222222222", "2026-02-05", "Mend <b>much</b>", List.of()),
            point("3333333333", "2026-03-05", "Mend \u202e more", List.of("v1.1", "</script>"))),
        List.of(
            curve("singleton.count", figures(40, 31, 24), figures(3, 3, 3)),
            curve("singleton.compliance", figures(0.91, 0.93, 0.95), figures(1, 1, 1)),
            curve("duplicate-manager.count", figures(2, 2, 2), figures(Double.NaN, 0, 0)),
            curve("hardwired-dependency.injected", figures(0.5, 0.6, 0.61), figures(1, 1, 1))),
        List.of(),
        new Trend.Effort(3, 30, 12, 12, 0));
  }

  /** The same, of which the last point is a scan. */
  static Trend scanned() {
    Trend all = trend();
    return new Trend(all.name(), all.points(), all.curves(), all.targets(), all.effort(), true);
  }

  private static Trend.Point point(String commit, String day, String subject, List<String> tags) {
    return new Trend.Point(commit, Instant.parse(day + "T10:15:30Z"), subject, tags, 10);
  }

  private static Trend.Curve curve(String name, List<Figure> production, List<Figure> tests) {
    return new Trend.Curve(name, RULER, production, tests);
  }

  private static List<Figure> figures(double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> new Figure(value, Double.isNaN(value) ? 0 : 100))
        .toList();
  }
}
