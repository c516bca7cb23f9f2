package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.rule.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResultTest {
  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    Outcome outcome = Outcomes.typical();
    String json = Golden.render(new JsonRenderer(), outcome, Presentation.PLAIN);
    List<Finding> read = read(json);
    assertEquals(
        outcome.findings().stream().map(Finding::fingerprint).toList(),
        read.stream().map(Finding::fingerprint).toList());
    for (int i = 0; i < read.size(); i++) {
      assertEquals(text(outcome.findings().get(i)), text(read.get(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"schemaVersion\": 2, \"findings\": []}",
        "{\"schemaVersion\": 1, \"findings\": [{\"rule\": 1}]}"
      })
  void whatIsNoResultIsRefused(String text) {
    IOException e = assertThrows(IOException.class, () -> read(text));
    assertTrue(e.getMessage().matches("(is no|holds a).*"), e.getMessage());
  }

  /** All that it says, the files of its places being known by their paths alone. */
  private static String text(Finding finding) {
    return finding.toString();
  }

  private static List<Finding> read(String json) throws IOException {
    return new JsonResult()
        .findings(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
