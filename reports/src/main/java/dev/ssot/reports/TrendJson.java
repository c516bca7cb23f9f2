package dev.ssot.reports;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.outcome.TrendRenderer;
import java.io.IOException;

/** A trend for programs, as {@code docs/schema/ssot-trend.schema.json} describes it. */
public final class TrendJson implements TrendRenderer {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public void render(Trend trend, Presentation how, Appendable out) throws IOException {
    Json.document(how, out, json -> write(trend, json));
  }

  private static void write(Trend trend, Json json) throws IOException {
    json.open();
    json.number("schemaVersion", Outcome.SCHEMA_VERSION);
    json.text("name", trend.name());
    json.list("points", trend.points(), point -> point(point, json));
    json.list("curves", trend.curves(), curve -> curve(curve, json));
    json.list("targets", trend.targets(), new JsonGoals(json)::target);
    json.open("effort");
    json.number("commits", trend.effort().commits());
    json.number("visits", trend.effort().visits());
    json.number("contents", trend.effort().blobs());
    json.close();
    json.close();
  }

  private static void point(Point point, Json json) throws IOException {
    json.text("commit", point.commit());
    json.text("time", point.time().toString());
    json.text("subject", point.subject());
    json.row("tags", point.tags());
    json.number("files", point.files());
  }

  private static void curve(Curve curve, Json json) throws IOException {
    json.text("measure", curve.measure());
    json.text("ruler", curve.ruler());
    json.list("production", curve.production(), figure -> figure(figure, json));
    json.list("tests", curve.tests(), figure -> figure(figure, json));
  }

  private static void figure(Figure figure, Json json) throws IOException {
    json.number("value", figure.value());
    json.number("examined", figure.examined());
  }
}
