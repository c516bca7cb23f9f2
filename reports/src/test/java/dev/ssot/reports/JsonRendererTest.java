package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonRendererTest {
  private static final Path SCHEMA = Path.of("../docs/schema/ssot-result.schema.json");

  @ParameterizedTest
  @EnumSource
  void isWrittenAsItAlwaysWas(Sample sample) throws IOException {
    Golden.assertGolden(sample.file("json"), json(sample.outcome()));
  }

  @ParameterizedTest
  @EnumSource
  void followsTheSchema(Sample sample) throws IOException {
    assertEquals(Set.of(), schema().validate(read(sample.outcome())));
  }

  @Test
  void aComparisonFollowsTheSchema() throws IOException {
    assertEquals(Set.of(), schema().validate(read(Outcomes.changed())));
  }

  @Test
  void theSchemaRefusesWhatIsNotInIt() throws IOException {
    String extra = json(Outcomes.typical()).replaceFirst("\"subject\"", "\"topic\"");
    Set<ValidationMessage> mistakes = schema().validate(new ObjectMapper().readTree(extra));
    assertFalse(mistakes.isEmpty());
  }

  @Test
  void aShareOfNothingIsNull() throws IOException {
    JsonNode measure = read(Outcomes.nothingFound()).at("/measures/0");
    assertEquals("duplicate-manager.compliance", measure.get("name").asText());
    assertTrue(measure.at("/tests/value").isNull());
    assertEquals(1, measure.at("/value").asInt());
  }

  @Test
  void nothingIsCutWhateverThePresentation() {
    Presentation one = new Presentation(10, true, false, 1, false, false, false);
    assertEquals(
        json(Outcomes.typical()), Golden.render(new JsonRenderer(), Outcomes.typical(), one));
  }

  @Test
  void whereOnlyAsciiCanBeShownTheSameIsWrittenInEscapes() throws IOException {
    Presentation ascii = new Presentation(80, false, true, 20, false, false, false);
    String text = Golden.render(new JsonRenderer(), Outcomes.hostile(), ascii);
    assertTrue(text.chars().allMatch(c -> c < 0x7F));
    assertEquals(read(Outcomes.hostile()), new ObjectMapper().readTree(text));
  }

  @Test
  void namesComeBackAsTheyWere() throws IOException {
    JsonNode problem = read(Outcomes.hostile()).at("/problems/0");
    assertEquals(Hostile.PATH, problem.get("path").asText());
    assertEquals(
        "unexpected '\u001b[31m' | `<script>`\r\nFAKE LINE", problem.get("message").asText());
  }

  @Test
  void noCharacterSteersATerminalOrEndsALineOfAScript() {
    String text = json(Outcomes.hostile()).replace("\n", "");
    assertTrue(text.codePoints().noneMatch(Plain::isShapeless));
  }

  @Test
  void halfASurrogatePairBecomesAReplacementCharacterAndNoBrokenByte() {
    String text = json(Outcomes.hostile());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, new String(bytes, StandardCharsets.UTF_8));
    assertTrue(text.contains("half a pair: \ufffd end"));
  }

  @Test
  void writesFiftyThousandFindings() throws IOException {
    Outcome many =
        Outcomes.withFindings(
            IntStream.range(0, 50_000)
                .mapToObj(number -> Shop.plainSingleton(number % 22 + 1))
                .toList());
    assertEquals(50_000, read(many).get("findings").size());
  }

  private static JsonNode read(Outcome outcome) throws IOException {
    return new ObjectMapper().readTree(json(outcome));
  }

  private static String json(Outcome outcome) {
    return Golden.render(new JsonRenderer(), outcome, Presentation.PLAIN);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA));
  }
}
