package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.StoredResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed, and what the gate says, in every format. */
class ChangeReportsTest {
  private static final Presentation ASCII =
      new Presentation(80, false, true, 20, false, false, false);

  @Test
  void theConsoleEndsWithWhatTheGateSays() throws IOException {
    String text = Golden.render(new ConsoleRenderer(), Outcomes.changed(), Presentation.PLAIN);

    Golden.assertGolden("changed.txt", text);
    assertTrue(text.contains("9 → 3 (−6, 66 %)"), text);
    assertTrue(text.lines().allMatch(line -> Columns.width(line) <= 80), text);
  }

  @Test
  void anAsciiTerminalIsShownTheSameInItsLetters() throws IOException {
    String text = Golden.render(new ConsoleRenderer(), Outcomes.changed(), ASCII);

    assertTrue(text.contains("9 -> 3 (-6, 66 %)"), text);
    assertTrue(text.chars().allMatch(c -> c < 0x7F), text);
  }

  @Test
  void markdownHasThePartsForAMergeRequest() throws IOException {
    String text = Golden.render(new MarkdownRenderer(), Outcomes.changed(), Presentation.PLAIN);

    Golden.assertGolden("changed.md", text);
    assertTrue(
        text.contains("9 → 3 fragmented-import (−6, 66 %, target &lt; 5 by 2027-06-30)"), text);
  }

  @Test
  void jsonTellsOfEachFindingWhetherItIsNew() throws IOException {
    JsonNode result = new ObjectMapper().readTree(json(Outcomes.changed()));

    long added = 0;
    for (JsonNode finding : result.get("findings")) {
      added += finding.get("change").asText().equals("new") ? 1 : 0;
    }
    assertEquals(2, added);
    assertEquals(1, result.at("/comparison/counts/fixed").asInt());
    assertEquals(1, result.at("/comparison/counts/lost").asInt());
    assertEquals(9, before(result, "fragmented-import.count").at("/production/value").asInt());
    assertEquals(false, result.at("/verdict/passed").asBoolean());
    Golden.assertGolden("changed.json", json(Outcomes.changed()));
  }

  @Test
  void anArrowIsDrawnOnlyWithinOneRuler() {
    Outcome now = Outcomes.typical();
    Measure measure = now.measures().get(0);
    Measure other = new Measure(measure.name(), measure.production(), measure.tests(), "another");

    assertEquals(Optional.empty(), Outcomes.changed().comparison().orElseThrow().before(other));
  }

  @Test
  void aStoredResultKeepsWhatALaterOneIsComparedWith() throws IOException {
    Outcome outcome = Outcomes.typical();

    StoredResult stored =
        new JsonResult()
            .read(new ByteArrayInputStream(json(outcome).getBytes(StandardCharsets.UTF_8)));

    assertEquals(outcome.ruler(), stored.ruler());
    assertEquals(outcome.source(), stored.source());
    assertEquals(counts(outcome.measures()), counts(stored.measures()));
    assertEquals(outcome.findings().size(), stored.findings().size());
  }

  /** A share is written with six digits. */
  private static List<Measure> counts(List<Measure> measures) {
    return measures.stream().filter(measure -> !measure.isShare()).toList();
  }

  private static JsonNode before(JsonNode result, String name) {
    for (JsonNode measure : result.get("measures")) {
      if (measure.get("name").asText().equals(name)) {
        return measure.get("before");
      }
    }
    throw new AssertionError(name);
  }

  private static String json(Outcome outcome) throws IOException {
    return Golden.render(new JsonRenderer(), outcome, Presentation.PLAIN);
  }
}
