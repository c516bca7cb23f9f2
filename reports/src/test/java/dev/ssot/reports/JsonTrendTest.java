package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Trend;
import dev.ssot.reports.html.Curves;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curves come back as they were written, and nothing else is taken for some. */
class JsonTrendTest {

  @Test
  void curvesComeBack() throws IOException {
    Trend trend = Curves.trend();

    Trend read = read(json(trend));

    assertEquals(trend.name(), read.name());
    assertEquals(trend.points(), read.points());
    assertEquals(trend.curves(), read.curves());
  }

  @Test
  void theResultOfAScanIsNone() {
    String scan = Golden.render(new JsonRenderer(), Outcomes.typical(), Presentation.PLAIN);

    assertEquals("is the result of a scan, which has no curves", refusal(scan));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                            | is no result of ssot trend --format json
          {"schemaVersion": 2, "points": [], "curves": []} | is no result of ssot trend --format json
          {"version": "2.1.0", "runs": []}              | is no result of ssot trend --format json
          []                                            | is no result of ssot trend --format json
          {"schemaVersion": 1, "points": [], "curves": []} | has no points, for it is of no commits
          """)
  void theFileOfAnotherToolIsNone(String text, String reason) {
    assertEquals(reason, refusal(text));
  }

  @Test
  void whatIsDamagedIsTold() throws IOException {
    String json = json(Curves.trend());

    assertEquals(
        "is no JSON: Unexpected character ('<' (code 60)): expected a valid value (JSON String,"
            + " Number, Array, Object or token 'null', 'true' or 'false')",
        refusal("<html>"));
    assertEquals(
        "does not follow the schema of a trend: Text 'noon' could not be parsed at index 0",
        refusal(json.replaceFirst("2026-01-05T10:15:30Z", "noon")));
    assertEquals(
        "does not follow the schema of a trend: singleton.count has not one value for each point",
        refusal(json.replaceFirst("(?s)(\"production\": \\[\\s+)\\{.*?\\},", "$1")));
  }

  private static String json(Trend trend) throws IOException {
    StringBuilder out = new StringBuilder();
    new TrendJson().render(trend, Presentation.PLAIN, out);
    return out.toString();
  }

  private static String refusal(String text) {
    return assertThrows(IOException.class, () -> read(text)).getMessage();
  }

  private static Trend read(String text) throws IOException {
    return new JsonTrend().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
