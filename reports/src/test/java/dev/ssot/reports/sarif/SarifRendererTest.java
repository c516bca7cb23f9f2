package dev.ssot.reports.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Example;
import dev.ssot.reports.Golden;
import dev.ssot.reports.Outcomes;
import dev.ssot.reports.Scans;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifRendererTest {

  @ParameterizedTest
  @EnumSource
  void isWrittenAsItAlwaysWas(Scans scan) throws IOException {
    Golden.assertGolden(scan.file("sarif"), render(scan.outcome()));
  }

  @ParameterizedTest
  @EnumSource
  void followsTheOfficialSchema(Scans scan) throws IOException {
    assertEquals(List.of(), OfficialSchema.violations(render(scan.outcome())));
  }

  @ParameterizedTest
  @EnumSource
  void anotherReaderOfSarifFindsAllOfIt(Scans scan) throws IOException {
    Outcome outcome = scan.outcome();
    List<Result> results =
        new ObjectMapper()
            .readValue(render(outcome), SarifSchema210.class)
            .getRuns()
            .get(0)
            .getResults();
    int fixed = outcome.comparison().map(comparison -> comparison.fixed().size()).orElse(0);

    assertEquals(outcome.findings().size() + fixed, results.size());
  }

  @Test
  void eachResultSaysWhatItIsToTheEarlierState() throws IOException {
    JsonNode results = run(Outcomes.compared()).get("results");

    assertEquals(
        Map.of("new", 4L, "updated", 1L, "unchanged", 27L, "absent", 2L),
        count(results, result -> result.path("baselineState").asText()));
    assertEquals(
        Map.of("", 32L),
        count(
            run(Outcomes.typical()).get("results"),
            result -> result.path("baselineState").asText()));
  }

  @Test
  void whatIsLetPassIsSuppressed() throws IOException {
    assertEquals(
        Map.of("external", 1L, "", 31L),
        count(
            run(Outcomes.typical()).get("results"),
            result -> result.at("/suppressions/0/kind").asText()));
  }

  @Test
  void whatIsLetPassSaysWhy() throws IOException {
    assertEquals(
        Map.of("", 31L, "printed amounts have no currency", 1L),
        count(
            run(Outcomes.typical()).get("results"),
            result -> result.at("/suppressions/0/justification").asText()));
  }

  @Test
  void theRunSaysWhereTheSourcesComeFrom() throws IOException {
    JsonNode origin = run(Outcomes.typical()).at("/versionControlProvenance/0");

    assertEquals("https://example.org/team/shop", origin.get("repositoryUri").asText());
    assertEquals("101852d4a7c3e5f60718293a4b5c6d7e8f901234", origin.get("revisionId").asText());
    assertEquals("topic/prices", origin.get("branch").asText());
  }

  @Test
  void aNameStandsForARepositoryWithoutAnAddress() throws IOException {
    JsonNode origin = run(Outcomes.nothingFound()).at("/versionControlProvenance/0");

    assertEquals("urn:ssot:source:tidy", origin.get("repositoryUri").asText());
    assertFalse(origin.has("branch"));
  }

  @Test
  void aPathIsARelativeReferenceThatDecodesToItself() throws IOException {
    for (JsonNode result : run(Outcomes.hostile()).get("results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertFalse(URI.create(uri).isAbsolute(), uri);
    }
    assertEquals("a%20b/%E9%80%9A%3A%25.py", SarifPlace.encoded("a b/通:%.py"));
    assertEquals("a b/通:%.py", URI.create("a%20b/%E9%80%9A%3A%25.py").getPath());
  }

  @Test
  void aNameInTheCodeMakesNoLink() throws IOException {
    for (JsonNode result : run(Outcomes.hostile()).get("results")) {
      assertFalse(result.at("/message/text").asText().contains("]("));
    }
  }

  @Test
  void aRelatedPlaceIsToldOnce() throws IOException {
    Outcome outcome = Outcomes.withFindings(List.of(Example.repetitive()));

    assertEquals(1, run(outcome).at("/results/0/relatedLocations").size());
    assertEquals(List.of(), OfficialSchema.violations(render(outcome)));
  }

  @Test
  void aRunThatIsIncompleteSaysSo() throws IOException {
    JsonNode invocation = run(Outcomes.hostile()).at("/invocations/0");

    assertFalse(invocation.get("executionSuccessful").asBoolean());
    assertEquals(
        Map.of("problem-syntax", 1L, "problem-abandoned", 1L, "rule-failed", 1L),
        count(
            invocation.get("toolExecutionNotifications"),
            one -> one.at("/descriptor/id").asText()));
  }

  @Test
  void aFixSaysWhatToDeleteAndWhatToInsert() throws IOException {
    JsonNode fix =
        StreamSupport.stream(run(Outcomes.typical()).get("results").spliterator(), false)
            .map(result -> result.at("/fixes/0/artifactChanges/0/replacements/0"))
            .filter(one -> !one.isMissingNode())
            .findFirst()
            .orElseThrow();

    assertEquals(25, fix.at("/deletedRegion/endColumn").asInt());
    assertEquals("import shop.money.Money;", fix.at("/insertedContent/text").asText());
  }

  private static Map<String, Long> count(JsonNode array, Function<JsonNode, String> trait) {
    return StreamSupport.stream(array.spliterator(), false)
        .collect(
            Collectors.groupingBy(
                one -> Objects.requireNonNull(trait.apply(one)),
                TreeMap::new,
                Collectors.counting()));
  }

  private static JsonNode run(Outcome outcome) throws IOException {
    return new ObjectMapper().readTree(render(outcome)).at("/runs/0");
  }

  private static String render(Outcome outcome) {
    return Golden.render(new SarifRenderer(), outcome, Presentation.PLAIN);
  }
}
