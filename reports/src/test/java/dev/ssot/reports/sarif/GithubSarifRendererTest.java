package dev.ssot.reports.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Example;
import dev.ssot.reports.Golden;
import dev.ssot.reports.Outcomes;
import dev.ssot.reports.Scans;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GithubSarifRendererTest {

  @ParameterizedTest
  @EnumSource
  void isWrittenAsItAlwaysWas(Scans scan) throws IOException {
    Golden.assertGolden(scan.file("github.sarif"), render(scan.outcome()));
  }

  @ParameterizedTest
  @EnumSource
  void followsTheOfficialSchema(Scans scan) throws IOException {
    assertEquals(List.of(), OfficialSchema.violations(render(scan.outcome())));
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatIsDueTheWorstFirst(Scans scan) throws IOException {
    List<String> due =
        Worklist.of(scan.outcome()).due().stream().map(Finding::fingerprint).toList();

    assertEquals(due, fingerprints(render(scan.outcome())));
  }

  @Test
  void afterAChangeOnlyNewFindingsAreDue() throws IOException {
    assertEquals(2, fingerprints(render(Outcomes.compared())).size());
    assertEquals(30, fingerprints(render(Outcomes.typical())).size());
  }

  @ParameterizedTest
  @EnumSource
  void everyResultHasTheNameOfItsLineAndAllFourEndsOfItsRegion(Scans scan) throws IOException {
    for (JsonNode result : run(render(scan.outcome())).get("results")) {
      assertTrue(result.at("/partialFingerprints/primaryLocationLineHash").isTextual());
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      for (String end : List.of("startLine", "startColumn", "endLine", "endColumn")) {
        assertTrue(region.get(end).asInt() > 0, end);
      }
      assertFalse(result.has("suppressions"));
    }
  }

  @Test
  void everyRuleBringsItsPageAsHelp() throws IOException {
    Outcome outcome = Outcomes.typical();
    JsonNode rules = run(render(outcome)).at("/tool/driver/rules");

    assertEquals(
        outcome.rules().stream().map(rule -> rule.id() + rule.page()).toList(),
        StreamSupport.stream(rules.spliterator(), false)
            .map(rule -> rule.get("id").asText() + rule.at("/help/markdown").asText())
            .toList());
  }

  @Test
  void aFileTooLargeKeepsTheWorstAndTellsHowManyItLeavesOut() throws IOException {
    Outcome outcome = Outcomes.typical();
    int limit = zipped(render(outcome)) * 3 / 4;

    String log = Golden.render(new GithubSarifRenderer(limit), outcome, Presentation.PLAIN);

    List<String> all = fingerprints(render(outcome));
    List<String> kept = fingerprints(log);
    assertTrue(zipped(log) <= limit);
    assertTrue(!kept.isEmpty() && kept.size() < all.size(), kept::toString);
    assertEquals(all.subList(0, kept.size()), kept);
    String remark = all.size() - kept.size() + " findings of lower rank left out";
    assertTrue(log.contains(remark), remark);
  }

  @Test
  void noMoreResultsAreToldThanGithubTakes() throws IOException {
    Outcome outcome = Outcomes.withFindings(Collections.nCopies(25_007, Example.named("shop.A")));

    String log = render(outcome);

    assertEquals(25_000, fingerprints(log).size());
    assertTrue(log.contains("7 findings of lower rank left out"));
    assertTrue(zipped(log) <= 10_000_000);
  }

  private static List<String> fingerprints(String log) throws IOException {
    return StreamSupport.stream(run(log).get("results").spliterator(), false)
        .map(result -> result.at("/fingerprints/ssot~1v1").asText())
        .toList();
  }

  private static JsonNode run(String log) throws IOException {
    return new ObjectMapper().readTree(log).at("/runs/0");
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static String render(Outcome outcome) {
    return Golden.render(new GithubSarifRenderer(), outcome, Presentation.PLAIN);
  }
}
