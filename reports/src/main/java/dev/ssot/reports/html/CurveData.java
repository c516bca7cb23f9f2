package dev.ssot.reports.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Trend;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import java.io.IOException;
import java.util.List;

/** The curves of the measures, as the script draws them. */
record CurveData(JsonGenerator out) {

  /** The member {@code trend}, an object with points and curves. */
  void write(Trend trend) throws IOException {
    out.writeObjectFieldStart("trend");
    out.writeBooleanField("scanned", trend.scanned());
    out.writeArrayFieldStart("points");
    for (Trend.Point point : trend.points()) {
      point(point);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("curves");
    for (Trend.Curve curve : trend.curves()) {
      out.writeStartArray();
      out.writeString(Plain.of(curve.measure()));
      figures(curve.production());
      figures(curve.tests());
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void point(Trend.Point point) throws IOException {
    out.writeStartArray();
    out.writeString(Plain.of(point.commit()));
    out.writeString(point.time().toString());
    out.writeString(Plain.of(String.join(", ", point.tags())));
    out.writeString(Plain.of(point.subject()));
    out.writeEndArray();
  }

  /** Null where nothing was examined, which is not the same as nothing found. */
  private void figures(List<Figure> figures) throws IOException {
    out.writeStartArray();
    for (Figure figure : figures) {
      if (figure.examined() == 0 || Double.isNaN(figure.value())) {
        out.writeNull();
      } else {
        out.writeNumber(Numbers.exact(figure.value()).toPlainString());
      }
    }
    out.writeEndArray();
  }
}
