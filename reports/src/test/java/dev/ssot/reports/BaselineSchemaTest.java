package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.ssot.baseline.Baseline;
import dev.ssot.baseline.Entry;
import dev.ssot.outcome.Ruler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped schema describes the baseline that is written. */
class BaselineSchemaTest {
  private static final Path SCHEMA = Path.of("../docs/schema/ssot-baseline.schema.json");
  private static final String TEXT =
      Baseline.of(
              new Ruler("8d2e17c0", Map.of("registry", "[]")),
              List.of(
                  Entry.of(Shop.plainSingleton(1), Optional.empty()),
                  Entry.of(Shop.plainSingleton(2), Optional.of("split planned"))))
          .text();

  @Test
  void holdsForWhatIsWritten() throws IOException {
    assertEquals(Set.of(), schema().validate(new ObjectMapper().readTree(TEXT)));
  }

  @Test
  void refusesAnUnknownKey() throws IOException {
    String wrong = TEXT.replaceFirst("\"snippet\"", "\"line\"");

    assertFalse(schema().validate(new ObjectMapper().readTree(wrong)).isEmpty());
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMA));
  }
}
