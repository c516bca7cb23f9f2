package dev.ssot.reports;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Pace;
import dev.ssot.outcome.Pace.Step;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.outcome.TrendRenderer;
import java.io.IOException;
import java.util.List;

/** A trend for a merge request, a wiki or a mail. */
public final class TrendMarkdown implements TrendRenderer {
  private static final int STEPS = 5;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public void render(Trend trend, Presentation how, Appendable out) throws IOException {
    out.append("# Trend of ").append(Markdown.text(trend.name())).append("\n\n");
    if (trend.points().isEmpty()) {
      out.append("There is no commit in this range.\n");
      return;
    }
    Point first = trend.points().get(0);
    Point last = trend.points().get(trend.points().size() - 1);
    out.append(
        "%s points of %s commits, %s to %s.\n\n"
            .formatted(
                Numbers.count(trend.points().size()),
                Numbers.count(trend.effort().commits()),
                TrendWording.day(first),
                TrendWording.day(last)));
    out.append("| measure | scope | curve | first → last | change | ruler |\n");
    out.append("| :--- | :--- | :--- | ---: | ---: | :--- |\n");
    for (Curve curve : trend.curves()) {
      row(curve, "production", curve.production(), how, out);
      row(curve, "tests", curve.tests(), how, out);
    }
    for (Curve curve : trend.curves()) {
      steps(trend, curve, how, out);
    }
  }

  private static void row(
      Curve curve, String scope, List<Figure> values, Presentation how, Appendable out)
      throws IOException {
    if (values.stream().noneMatch(figure -> figure.examined() > 0)) {
      return;
    }
    out.append(
        "| `%s` | %s | %s | %s | %s | `%s` |\n"
            .formatted(
                curve.measure(),
                scope,
                new Sparkline(how.ascii(), 30).of(values),
                plain(TrendWording.ends(curve, values), how),
                plain(TrendWording.change(curve, values), how),
                curve.ruler()));
  }

  private static void steps(Trend trend, Curve curve, Presentation how, Appendable out)
      throws IOException {
    List<Step> steps = Pace.biggest(curve.production(), STEPS);
    if (!steps.isEmpty()) {
      out.append("\n**`").append(curve.measure()).append("`**: where production moved most\n\n");
      for (Step step : steps) {
        Point point = trend.points().get(step.at());
        out.append(
            "- %s on %s at `%s`: %s\n"
                .formatted(
                    plain(TrendWording.signed(curve, step.change()), how),
                    TrendWording.day(point),
                    TrendWording.commit(point),
                    Markdown.text(point.subject())));
      }
    }
  }

  private static String plain(String own, Presentation how) {
    return how.ascii() ? Plain.ascii(own) : own;
  }
}
