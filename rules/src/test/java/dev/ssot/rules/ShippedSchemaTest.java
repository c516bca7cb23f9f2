package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.config.ConfigSchema;
import dev.ssot.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** It stands here because only this module knows all rules that are shipped. */
class ShippedSchemaTest {
  private static final Path SHIPPED = Path.of("../docs/schema/ssot-config.schema.json");

  @Test
  void theShippedSchemaIsThatOfTheShippedRules() throws IOException {
    String schema = ConfigSchema.text(RuleBook.of(ShippedSchemaTest.class.getClassLoader()));
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(SHIPPED.getParent());
      Files.writeString(SHIPPED, schema);
    }
    assertEquals(Files.readString(SHIPPED), schema, "run with -Dupdate to rewrite it");
  }
}
