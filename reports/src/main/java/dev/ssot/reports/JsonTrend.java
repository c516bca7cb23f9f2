package dev.ssot.reports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ssot.config.Selection;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Effort;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.outcome.TrendReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads what {@link TrendJson} has written. */
public final class JsonTrend implements TrendReader {
  @Override
  public Trend read(InputStream trend) throws IOException {
    JsonNode all = JsonResult.tree(trend);
    if (all.path("findings").isArray()) {
      throw new IOException("is the result of a scan, which has no curves");
    } else if (all.path("schemaVersion").asInt() != Outcome.SCHEMA_VERSION
        || !all.path("curves").isArray()
        || !all.path("points").isArray()) {
      throw new IOException("is no result of ssot trend --format json");
    } else if (all.get("points").isEmpty()) {
      throw new IOException("has no points, for it is of no commits");
    }
    try {
      return trend(all);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException("does not follow the schema of a trend: " + e.getMessage(), e);
    }
  }

  private static Trend trend(JsonNode all) {
    List<Point> points = list(all.get("points"), JsonTrend::point);
    JsonNode effort = all.path("effort");
    return new Trend(
        all.path("name").asText(),
        points,
        list(all.get("curves"), curve -> curve(curve, points.size())),
        List.of(),
        new Effort(
            effort.path("commits").asInt(),
            effort.path("visits").asLong(),
            effort.path("contents").asInt(),
            0,
            0));
  }

  private static Point point(JsonNode point) {
    return new Point(
        point.path("commit").asText(),
        Instant.parse(point.path("time").asText()),
        point.path("subject").asText(),
        list(point.path("tags"), JsonNode::asText),
        point.path("files").asInt());
  }

  private static Curve curve(JsonNode curve, int points) {
    String measure = curve.path("measure").asText();
    Selection.of(measure);
    List<Figure> production = list(curve.path("production"), JsonTrend::figure);
    List<Figure> tests = list(curve.path("tests"), JsonTrend::figure);
    if (production.size() != points || tests.size() != points) {
      throw new IllegalArgumentException(measure + " has not one value for each point");
    }
    return new Curve(measure, curve.path("ruler").asText(), production, tests);
  }

  private static Figure figure(JsonNode figure) {
    return new Figure(figure.path("value").asDouble(Double.NaN), figure.path("examined").asLong());
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }
}
