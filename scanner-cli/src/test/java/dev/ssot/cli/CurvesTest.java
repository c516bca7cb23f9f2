package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a scan shows the curves that lead to it, and only those. */
class CurvesTest {
  private static final String REMEDY = "; to write one: ssot trend --format json:FILE\n";

  @TempDir private Path folder;
  private Repository shop;
  private Path history;
  private Path report;

  @BeforeEach
  void aHistoryAndItsCurves() throws Exception {
    shop = Repository.in(Files.createDirectories(folder.resolve("shop")));
    shop.withSingleton("billing", "Ledger").commit("first");
    shop.withSingleton("billing", "Till").commit("second");
    history = folder.resolve("trend.json");
    report = folder.resolve("report.html");
    Use use = Use.of("trend", "--path", shop.root(), "--format", "json:" + history);
    assertEquals(new Use(ExitCode.PASSED, "", ""), use);
  }

  @Test
  void ofWhatIsNotCommittedTheScanIsTheLastPoint() throws Exception {
    shop.withSingleton("billing", "Page");

    JsonNode trend = curves(Use.of("scan", shop.root(), "--trend", history, "--format", html()));

    assertTrue(trend.get("scanned").asBoolean());
    assertEquals(List.of(1, 2, 3), production(trend, "singleton.count"));
    assertEquals("this scan", trend.at("/points/2/3").asText());
    assertEquals("", trend.at("/points/2/0").asText());
    assertEquals(trend.at("/points/1/1"), trend.at("/points/2/1"), "no clock was asked");
  }

  @Test
  void aCommitThatTheCurvesEndWithIsNotDrawnTwice() throws Exception {
    JsonNode trend = curves(Use.of("scan", shop.root(), "--trend", history, "--format", html()));

    assertFalse(trend.get("scanned").asBoolean());
    assertEquals(List.of(1, 2), production(trend, "singleton.count"));
  }

  @Test
  void aCheckShowsThemToo() throws Exception {
    shop.git("checkout", "--quiet", "-b", "topic");
    shop.withSingleton("billing", "Page").commit("third");

    Use use = Use.of("check", shop.root(), "--trend", history, "--format", html());

    assertEquals(ExitCode.FAILED, use.code());
    assertEquals(List.of(1, 2, 3), production(read(), "singleton.count"));
    assertEquals(40, read().at("/points/2/0").asText().length());
  }

  @Test
  void aPartOfAMeasureIsLedOnAsWell() throws Exception {
    String till = "singleton.count{path=**/Till*}";
    Use.of("trend", "--path", shop.root(), "--measure", till, "--format", "json:" + history);
    shop.withSingleton("billing", "TillPage").withSingleton("billing", "Page");

    JsonNode trend = curves(Use.of("scan", shop.root(), "--trend", history, "--format", html()));

    assertEquals(List.of(0, 1, 2), production(trend, till));
  }

  @Test
  void measuresThatTheScanDoesNotHaveAreLeftOut() throws Exception {
    shop.with("ssot.yaml", "rules:\n  singleton: { level: \"off\", because: fine }\n");

    JsonNode trend = curves(Use.of("scan", shop.root(), "--trend", history, "--format", html()));

    assertFalse(trend.get("curves").isEmpty());
    assertEquals(List.of(), production(trend, "singleton.count"));
  }

  @Test
  void curvesByAnotherRulerAreRefusedAndNothingIsWritten() {
    shop.with("ssot.yaml", "scan:\n  exclude: [\"generated/**\"]\n");

    Use use = Use.of("scan", shop.root(), "--trend", history, "--format", html());

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(
        use.err()
            .matches(
                "ssot: --trend \\S+: \\S+, as one of \\d+ curves, was counted by ruler"
                    + " [0-9a-f]{8}, and this tree by [0-9a-f]{8}"
                    + REMEDY),
        use.err());
    assertFalse(Files.exists(report));
  }

  @Test
  void whatHoldsNoCurvesIsRefusedBeforeTheWork() throws IOException {
    assertEquals(refusal("there is no such file", "none.json"), scan("none.json"));
    Files.writeString(folder.resolve("other.json"), "{\"version\": \"2.1.0\", \"runs\": []}");
    assertEquals(
        refusal("is no result of ssot trend --format json", "other.json"), scan("other.json"));
    Use.of("scan", shop.root(), "--format", "json:" + folder.resolve("result.json"));
    assertEquals(
        refusal("is the result of a scan, which has no curves", "result.json"),
        scan("result.json"));
  }

  @Test
  void withoutTheReportThatShowsThemTheyAreRefused() {
    assertEquals(
        new Use(
            ExitCode.USAGE,
            "",
            "ssot: --trend: only the HTML report has curves; add --format html:FILE\n"),
        Use.of("scan", shop.root(), "--trend", history));
  }

  private Use scan(String trend) {
    return Use.of("scan", shop.root(), "--trend", folder.resolve(trend), "--format", html());
  }

  private Use refusal(String reason, String file) {
    return new Use(
        ExitCode.USAGE, "", "ssot: --trend " + folder.resolve(file) + ": " + reason + REMEDY);
  }

  private String html() {
    return "html:" + report;
  }

  private JsonNode curves(Use use) throws IOException {
    assertEquals(new Use(ExitCode.PASSED, "", ""), use);
    return read();
  }

  private JsonNode read() throws IOException {
    String page = Files.readString(report);
    return new ObjectMapper()
        .readTree(page.replaceFirst("(?s).*id=\"data\">(.*?)</script>.*", "$1"))
        .get("trend");
  }

  private static List<Integer> production(JsonNode trend, String measure) {
    List<Integer> values = new ArrayList<>();
    StreamSupport.stream(trend.get("curves").spliterator(), false)
        .filter(curve -> curve.get(0).asText().equals(measure))
        .forEach(curve -> curve.get(1).forEach(value -> values.add(value.asInt())));
    return values;
  }
}
