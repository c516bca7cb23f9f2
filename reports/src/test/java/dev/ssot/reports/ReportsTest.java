package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all formats together. */
class ReportsTest {
  private static final Pattern CONSOLE_ROW =
      Pattern.compile("(?m)^  ([a-z-]+)" + " +(\\S+) +([0-9,]+) +(\\S+(?: %)?)".repeat(2) + "$");
  private static final Pattern MARKDOWN_ROW =
      Pattern.compile(
          "(?m)^\\| `([a-z-]+)` \\|"
              + " \\*\\*(.+?)\\*\\* \\| ([0-9,]+) \\| (.+?) \\|".repeat(2)
              + "$");

  /** The figures of one rule as a report shows them, in the order of its columns. */
  private record Row(String rule, List<String> figures) {}

  @Test
  void allFormatsAreFoundByTheirName() {
    assertEquals(
        "checkstyle, console, csv, github, github-summary, gitlab, html, json, junit, markdown, rdjson,"
            + " sarif, sarif-github",
        String.join(", ", renderers().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-CH", "th-TH-u-ca-buddhist-nu-thai"})
  void noFormatDependsOnLocaleOrTimeZone(String tag) {
    List<String> usual = everything();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertEquals(usual, everything());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFormatsAgreeInTheFiguresOfEachRule(Sample sample) throws IOException {
    JsonNode result = new ObjectMapper().readTree(render("json", sample));
    List<Row> expected = new ArrayList<>();
    for (JsonNode rule : result.get("rules")) {
      if (rule.get("state").asText().matches("passed|findings")) {
        expected.add(figures(rule.get("id").asText(), result));
      }
    }
    assertEquals(expected, rows(MARKDOWN_ROW, render("markdown", sample)));
    if (result.at("/coverage/files").asInt() > 0) {
      assertEquals(expected, rows(CONSOLE_ROW, render("console", sample)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void allFormatsAgreeInTheTotals(Sample sample) throws IOException {
    JsonNode result = new ObjectMapper().readTree(render("json", sample));
    long production = count(result, "production");
    long tests = count(result, "test");
    long files = result.at("/coverage/files").asLong();
    long skipped = result.at("/coverage/skipped").asLong();
    for (String format : List.of("console", "markdown", "html")) {
      String text = render(format, sample);
      if (production + tests > 0) {
        assertContains(Numbers.count(production, "finding") + " in production code", text);
        assertContains(Numbers.count(tests) + " in tests", text);
      }
      assertContains(files == 0 ? "no source files" : Numbers.count(files, "file") + ": ", text);
      if (skipped > 0) {
        assertContains("Skipped: " + Numbers.count(skipped), text);
      }
      assertContains(result.at("/ruler/fingerprint").asText(), text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsAreTheSizesOfTheLists(Sample sample) throws IOException {
    JsonNode result = new ObjectMapper().readTree(render("json", sample));
    for (JsonNode measure : result.get("measures")) {
      String name = measure.get("name").asText();
      if (name.endsWith(".count")) {
        String rule = name.substring(0, name.lastIndexOf('.'));
        assertEquals(listed(result, rule, "production"), measure.at("/production/value").asLong());
        assertEquals(listed(result, rule, "test"), measure.at("/tests/value").asLong());
      }
    }
  }

  private static List<Row> rows(Pattern row, String report) {
    return row.matcher(report).results().map(ReportsTest::row).toList();
  }

  private static Row row(MatchResult found) {
    List<String> figures = new ArrayList<>();
    for (int group = 2; group <= found.groupCount(); group++) {
      figures.add(found.group(group));
    }
    return new Row(found.group(1), figures);
  }

  private static Row figures(String rule, JsonNode result) {
    List<String> figures = new ArrayList<>();
    for (String scope : List.of("production", "tests")) {
      JsonNode count = measure(result, rule + ".count").get(scope);
      JsonNode clean = measure(result, rule + ".compliance").at("/" + scope + "/value");
      long examined = count.get("examined").asLong();
      figures.add(examined == 0 ? "–" : Numbers.count(count.get("value").asLong()));
      figures.add(Numbers.count(examined));
      figures.add(clean.isNull() ? "–" : Numbers.percent(clean.asDouble()));
    }
    return new Row(rule, figures);
  }

  private static JsonNode measure(JsonNode result, String name) {
    return StreamSupport.stream(result.get("measures").spliterator(), false)
        .filter(measure -> measure.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static long listed(JsonNode result, String rule, String scope) {
    return StreamSupport.stream(result.get("findings").spliterator(), false)
        .filter(finding -> finding.get("rule").asText().equals(rule))
        .filter(finding -> finding.get("scope").asText().equals(scope))
        .filter(finding -> !finding.get("level").asText().equals("info"))
        .count();
  }

  private static long count(JsonNode result, String scope) {
    return StreamSupport.stream(result.get("rules").spliterator(), false)
        .mapToLong(rule -> listed(result, rule.get("id").asText(), scope))
        .sum();
  }

  private static void assertContains(String part, String text) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }

  private static List<String> everything() {
    List<String> all = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      for (String format : renderers().keySet()) {
        all.add(render(format, sample));
      }
    }
    return all;
  }

  private static String render(String format, Sample sample) {
    return Golden.render(renderers().get(format), sample.outcome(), Presentation.PLAIN);
  }

  private static Map<String, Renderer> renderers() {
    return ServiceLoader.load(Renderer.class).stream()
        .map(ServiceLoader.Provider::get)
        .collect(
            Collectors.toMap(Renderer::format, one -> one, (one, other) -> other, TreeMap::new));
  }
}
