package dev.ssot.reports;

import static java.lang.Double.NaN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.ssot.config.Target;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Pace;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.TrendRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** A history as people and programs get it. */
class TrendRenderersTest {
  private static final Presentation ASCII =
      new Presentation(80, false, true, 20, false, false, false);

  @Test
  void areWrittenAsTheyAlwaysWere() throws IOException {
    Golden.assertGolden("trend.txt", render(new TrendConsole(), Presentation.PLAIN));
    Golden.assertGolden("trend-ascii.txt", render(new TrendConsole(), ASCII));
    Golden.assertGolden("trend.json", render(new TrendJson(), Presentation.PLAIN));
    Golden.assertGolden("trend.md", render(new TrendMarkdown(), Presentation.PLAIN));
    Golden.assertGolden("trend.csv", render(new TrendCsv(), Presentation.PLAIN));
  }

  @Test
  void followsTheSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("../docs/schema/ssot-trend.schema.json")));
    String json = render(new TrendJson(), Presentation.PLAIN);

    assertEquals(Set.of(), schema.validate(new ObjectMapper().readTree(json)));
    assertEquals(
        1,
        schema
            .validate(new ObjectMapper().readTree(json.replaceFirst("\"tags\"", "\"tag\"")))
            .stream()
            .filter(mistake -> mistake.getType().equals("required"))
            .count());
  }

  @Test
  void aSteadyFallIsForecastAndAFlatCurveIsNot() {
    List<Trend.Point> points = history(12).points();
    Optional<Pace> falling = Pace.of(points, falling(12));
    Optional<Pace> flat = Pace.of(points, figures(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6));
    Instant newest = points.get(11).time();

    assertEquals(-10, falling.orElseThrow().perWeek(), 1e-9);
    Pace.Forecast forecast =
        falling.get().reaches(below(10), falling(12).get(11).value(), newest).orElseThrow();
    assertEquals(newest.plus(7, ChronoUnit.DAYS), forecast.earliest());
    assertTrue(!flat.orElseThrow().isClear());
    assertEquals(Optional.empty(), flat.get().reaches(below(1), 6, newest));
    assertEquals(Optional.empty(), Pace.of(points.subList(0, 3), falling(3)));
  }

  @Test
  void aRisingCurveNeverReachesALowerBound() {
    List<Trend.Point> points = history(8).points();
    List<Figure> rising = figures(1, 2, 3, 4, 5, 6, 7, 8);

    assertTrue(Pace.of(points, rising).orElseThrow().isClear());
    assertEquals(
        Optional.empty(), Pace.of(points, rising).get().reaches(below(1), 8, points.get(7).time()));
    assertEquals(Optional.of(0), Pace.stalledSince(rising, false));
    assertEquals(Optional.empty(), Pace.stalledSince(rising, true));
  }

  @Test
  void pointsWhereNothingWasExaminedAreNoEnds() throws IOException {
    Trend trend = drawing(figures(NaN, NaN, 0.5, NaN, 0.75, 0.75, NaN, NaN));

    String console = render(trend, new TrendConsole(), Presentation.PLAIN);
    assertTrue(console.contains("50.0 % → 75.0 %  +25 points\n"), console);
    assertTrue(console.contains("+25 points  2026-02-02 eeeeeeeee  Commit 4\n"), console);
    String markdown = render(trend, new TrendMarkdown(), Presentation.PLAIN);
    assertTrue(markdown.contains("| 50.0 % → 75.0 % | +25 points |"), markdown);
    String json = render(trend, new TrendJson(), Presentation.PLAIN).replaceAll("\\s", "");
    assertTrue(json.contains("\"production\":[{\"value\":null,"), json);
    String csv = render(trend, new TrendCsv(), Presentation.PLAIN);
    assertTrue(csv.contains("Z,singleton.compliance,production,,0,"), csv);
  }

  @Test
  void aMeasureThatGetsItsFirstValueDoesNotMoveByThat() throws IOException {
    List<Figure> late = figures(NaN, NaN, 1, 1, 1, 1, 1, 1);
    List<Trend.Curve> curves = new ArrayList<>(history(8).curves());
    for (String name : List.of("duplicate-type.compliance", "empty-test.compliance")) {
      curves.add(new Trend.Curve(name, "0a1b2c3d", late, none(8)));
    }

    String many = render(with(curves), new TrendConsole(), Presentation.PLAIN);
    String one = render(drawing(late), new TrendConsole(), Presentation.PLAIN);

    assertTrue(many.contains("singleton.count"), many);
    assertTrue(!many.contains("empty-test"), many);
    assertTrue(one.contains("100 %\n") && !one.contains("→") && !one.contains("–"), one);
  }

  @Test
  void aSmallChangeIsToldWithTheDigitThatItHas() throws IOException {
    Trend trend = drawing(figures(0.9991, 0.9991, 0.9987, 0.9987, 0.9987, 0.9987, 0.9987, 0.9987));

    for (TrendRenderer renderer : List.of(new TrendConsole(), new TrendMarkdown())) {
      String out = render(trend, renderer, Presentation.PLAIN);
      assertTrue(out.contains("−0.04 points"), out);
      assertTrue(!out.contains("<0.1"), out);
    }
  }

  private static String render(TrendRenderer renderer, Presentation how) throws IOException {
    return render(history(8), renderer, how);
  }

  private static String render(Trend trend, TrendRenderer renderer, Presentation how)
      throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(trend, how, out);
    return out.toString();
  }

  private static Trend drawing(List<Figure> production) {
    return with(List.of(new Trend.Curve("singleton.compliance", "0a1b2c3d", production, none(8))));
  }

  private static Trend with(List<Trend.Curve> curves) {
    Trend some = history(8);
    return new Trend(some.name(), some.points(), curves, some.targets(), some.effort());
  }

  private static Trend history(int weeks) {
    List<Trend.Point> points = new ArrayList<>();
    for (int i = 0; i < weeks; i++) {
      Instant time = LocalDate.of(2026, 1, 5).plusWeeks(i).atStartOfDay(ZoneOffset.UTC).toInstant();
      points.add(
          new Trend.Point(
              String.valueOf((char) ('a' + i)).repeat(40),
              time,
              i == 3 ? "=Mend | `much` <b>\u202e" : "Commit " + i,
              i == 0 ? List.of("v1.0") : List.of(),
              10 + i));
    }
    Target target =
        new Target(
            "singleton.count",
            Optional.of(5.0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2027, 6, 30)),
            Optional.empty());
    double last = falling(weeks).get(weeks - 1).value();
    return new Trend(
        "shop",
        points,
        List.of(
            new Trend.Curve("singleton.compliance", "0a1b2c3d", shares(weeks), none(weeks)),
            new Trend.Curve("singleton.count", "0a1b2c3d", falling(weeks), falling(weeks))),
        List.of(new TargetReport(target, TargetReport.State.NOT_MET, last, "")),
        new Trend.Effort(40, 100, 30, 12, 2));
  }

  private static List<Figure> falling(int weeks) {
    return figures(DoubleStream.iterate(20 + 10 * (weeks - 1), v -> v - 10).limit(weeks).toArray());
  }

  private static List<Figure> shares(int weeks) {
    return figures(DoubleStream.iterate(0.5, v -> v + 0.05).limit(weeks).toArray());
  }

  private static List<Figure> none(int weeks) {
    return DoubleStream.generate(() -> Double.NaN)
        .limit(weeks)
        .mapToObj(value -> new Figure(value, 0))
        .toList();
  }

  private static List<Figure> figures(double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> new Figure(value, Double.isNaN(value) ? 0 : 100))
        .toList();
  }

  private static Target below(double bound) {
    return new Target(
        "singleton.count",
        Optional.of(bound),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
