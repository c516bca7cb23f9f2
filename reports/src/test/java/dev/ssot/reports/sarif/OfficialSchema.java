package dev.ssot.reports.sarif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schema that the standard comes with. */
final class OfficialSchema {
  private OfficialSchema() {}

  static List<String> violations(String log) throws IOException {
    try (InputStream file =
        OfficialSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file);
      return schema
          .validate(
              new ObjectMapper().readTree(log),
              context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
          .stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }
  }
}
