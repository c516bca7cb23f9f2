package dev.ssot.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.ResultReader;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what {@link JsonRenderer} has written. */
public final class JsonResult implements ResultReader {
  @Override
  public List<Finding> findings(InputStream result) throws IOException {
    JsonNode all = tree(result);
    int version = all.path("schemaVersion").asInt();
    if (version != Outcome.SCHEMA_VERSION || !all.path("findings").isArray()) {
      throw new IOException("is no result of ssot scan --format json");
    }
    try {
      return StreamSupport.stream(all.get("findings").spliterator(), false)
          .map(StoredFinding::new)
          .map(StoredFinding::read)
          .toList();
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "holds a finding that does not follow the schema: " + e.getMessage(), e);
    }
  }

  private static JsonNode tree(InputStream result) throws IOException {
    try {
      return new ObjectMapper().readTree(result);
    } catch (JsonProcessingException e) {
      throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
