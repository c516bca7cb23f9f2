package dev.ssot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ssot.rule.QuietRule;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.SampleRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigSchemaTest {
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                  .build())
          .build();

  private final RuleBook book = RuleBook.of(List.of(new SampleRule(), new QuietRule()));
  private final JsonNode json = ConfigSchema.of(book);
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(json, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  @Test
  void theSampleIsValid() throws IOException {
    try (InputStream sample = ConfigSchemaTest.class.getResourceAsStream("ssot.yaml")) {
      assertEquals(Set.of(), violations(new String(sample.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cannonical: []",
        "canonical: [{ name: Money }]",
        "canonical: [{ name: Money, home: billing/Money.java }]",
        "scan: { exclude: '**/gen/**' }",
        "scan: { exclude: ['src/[a/**'] }",
        "scan: { exclude: [/src/**] }",
        "scan: { exclude: [../other/**] }",
        "scan: { python: newest }",
        "rules: { duplicate-manger: { level: error } }",
        "rules: { duplicate-manager: { level: fatal } }",
        "rules: { duplicate-manager: { kinds: { adaptor: off } } }",
        "rules: { duplicate-manager: { options: { min-shared: many } } }",
        "rules: { scattered-constant: { options: { length: 3 } } }",
        "accept: [{ rule: duplicate-manager, subject: X, because: Y, until: 2027-02-30 }]",
        "custom: [{ id: Own, summary: x, forbid: { calls: [a] } }]",
        "custom: [{ id: own, forbid: { calls: [a] } }]",
        "custom: [{ id: own, summary: x, forbid: { import-forms: [sideways] } }]",
        "compare: origin/main",
        "targets: [{ measure: parse-rate, at-least: most }]"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String text) {
    assertThrows(ConfigException.class, () -> new ConfigReader(book).read("ssot.yaml", text));
    assertNotEquals(Set.of(), violations(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"canonical:", "scan: { tests: }", "rules: { duplicate-manager: }"})
  void nothingBehindAKeyIsAsIfTheKeyWereNotThere(String text) {
    assertEquals(Set.of(), violations(text));
  }

  @Test
  void whatAnEditorShowsComesFromTheRecordsAndThePages() {
    assertEquals(
        "Qualified name of its one definition.",
        json.at("/properties/canonical/items/properties/home/description").asText());
    JsonNode rule = json.at("/properties/rules/properties/duplicate-manager");
    assertEquals("Two implementations do one job.", rule.at("/description").asText());
    JsonNode options = rule.at("/properties/options/properties");
    assertEquals(
        "The head nouns that make a type a manager.", options.at("/roles/description").asText());
    assertEquals("[\"Manager\",\"Registry\"]", options.at("/roles/default").toString());
    assertEquals(
        "A test double.", rule.at("/properties/kinds/properties/double/description").asText());
  }

  /** By YAML 1.2, as editors do: {@code off} is a word there. */
  private Set<ValidationMessage> violations(String yaml) {
    try {
      return schema.validate(YAML.readTree(yaml));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
