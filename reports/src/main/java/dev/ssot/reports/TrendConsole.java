package dev.ssot.reports;

import dev.ssot.codebase.Scope;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Pace;
import dev.ssot.outcome.Pace.Step;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.outcome.TrendRenderer;
import dev.ssot.reports.Screen.Paint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Curves for a person at a terminal: a line each, and all about the few that were asked for. */
public final class TrendConsole implements TrendRenderer {
  /** Of so many curves everything is told. */
  private static final int FEW = 3;

  private static final int STEPS = 3;

  @Override
  public String format() {
    return "console";
  }

  @Override
  public void render(Trend trend, Presentation how, Appendable out) throws IOException {
    Screen screen = Screen.of(how);
    List<String> lines = new ArrayList<>(header(trend, screen));
    boolean few = trend.curves().size() <= FEW;
    for (Curve curve : trend.curves()) {
      if (few
          || how.info()
          || TrendWording.moves(curve.production())
          || TrendWording.moves(curve.tests())) {
        lines.addAll(few ? whole(trend, curve, screen) : inShort(curve, screen));
      }
    }
    if (!few) {
      lines.add("");
      lines.addAll(
          screen.paragraph(
              0,
              "All about one: ssot trend --measure NAME. What never moved is left out (--info)."));
    }
    lines.add("");
    lines.addAll(screen.paragraph(0, closing(trend)));
    for (String line : lines) {
      out.append(line.stripTrailing()).append('\n');
    }
  }

  private static List<String> header(Trend trend, Screen screen) {
    String dot = " " + screen.symbols().dot + " ";
    String what =
        trend.points().isEmpty()
            ? "no commit in this range"
            : "%s to %s"
                .formatted(
                    TrendWording.day(trend.points().get(0)),
                    TrendWording.day(trend.points().get(trend.points().size() - 1)));
    return screen.paragraph(
        0,
        Paint.BOLD,
        trend.name()
            + dot
            + what
            + dot
            + Numbers.count(trend.effort().commits(), "commit")
            + ", "
            + Numbers.count(trend.points().size(), "point"));
  }

  private static List<String> inShort(Curve curve, Screen screen) {
    List<String> lines = new ArrayList<>(List.of("", screen.text(curve.measure())));
    lines.add(scope("production", curve, curve.production(), screen));
    if (hasValues(curve.tests())) {
      lines.add(scope("tests", curve, curve.tests(), screen));
    }
    return lines;
  }

  private static List<String> whole(Trend trend, Curve curve, Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(screen.paint(Paint.BOLD, screen.text(curve.measure())) + "   ruler " + curve.ruler());
    for (String scope : List.of("production", "tests")) {
      List<Figure> values = scope.equals("tests") ? curve.tests() : curve.production();
      if (hasValues(values)) {
        lines.add(scope(scope, curve, values, screen));
        lines.addAll(story(trend, curve, values, screen));
      }
    }
    trend.targets(curve).forEach(target -> lines.addAll(target(trend, curve, target, screen)));
    return lines;
  }

  private static String scope(String scope, Curve curve, List<Figure> values, Screen screen) {
    String ends = screen.text(TrendWording.ends(curve, values));
    String change = screen.text(TrendWording.change(curve, values));
    int room = screen.width() - 14 - Columns.width(ends) - Columns.width(change) - 4;
    String line = new Sparkline(screen.ascii(), Math.min(40, room)).of(values);
    return "  %s %s  %s  %s".formatted(Columns.padRight(scope, 10), line, ends, change);
  }

  private static List<String> story(Trend trend, Curve curve, List<Figure> values, Screen screen) {
    List<String> lines = new ArrayList<>();
    Pace.of(trend.points(), values)
        .filter(pace -> pace.isClear())
        .ifPresent(
            pace -> lines.addAll(screen.paragraph(13, "pace " + TrendWording.pace(curve, pace))));
    if (TrendWording.moves(values)) {
      Pace.stalledSince(values, curve.isShare())
          .map(trend.points()::get)
          .ifPresent(
              point ->
                  lines.addAll(
                      screen.paragraph(13, "not better since " + TrendWording.day(point))));
      for (Step step : Pace.biggest(values, STEPS)) {
        lines.add(step(trend, curve, step, screen));
      }
    }
    return lines;
  }

  private static String step(Trend trend, Curve curve, Step step, Screen screen) {
    Point point = trend.points().get(step.at());
    String start =
        " ".repeat(13)
            + Columns.padLeft(screen.text(TrendWording.signed(curve, step.change())), 6)
            + "  "
            + TrendWording.day(point)
            + " "
            + TrendWording.commit(point)
            + "  ";
    return start + screen.code(point.subject(), screen.width() - Columns.width(start));
  }

  private static List<String> target(Trend trend, Curve curve, TargetReport target, Screen screen) {
    boolean tests = target.target().boundScope() == Scope.TEST;
    return screen.paragraph(
        2,
        "target "
            + TargetWording.bound(target.target())
            + (tests ? " (tests): " : ": ")
            + TrendWording.forecast(trend, target, tests ? curve.tests() : curve.production()));
  }

  private static boolean hasValues(List<Figure> values) {
    return values.stream().anyMatch(figure -> figure.examined() > 0);
  }

  private static String closing(Trend trend) {
    Trend.Effort effort = trend.effort();
    return "%s of files at %s; %s, %s parsed%s"
        .formatted(
            Numbers.count(effort.visits(), "visit"),
            Numbers.count(trend.points().size(), "point"),
            Numbers.count(effort.blobs(), "different content"),
            Numbers.count(effort.parses()),
            effort.remembered() > 0
                ? "; " + Numbers.count(effort.remembered(), "point") + " remembered"
                : "");
  }
}
