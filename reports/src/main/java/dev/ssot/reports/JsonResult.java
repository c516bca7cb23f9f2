package dev.ssot.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.ResultReader;
import dev.ssot.outcome.Ruler;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.StoredResult;
import dev.ssot.rule.Finding;
import dev.ssot.source.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads what {@link JsonRenderer} has written. */
public final class JsonResult implements ResultReader {
  @Override
  public List<Finding> findings(InputStream result) throws IOException {
    return read(result).findings();
  }

  @Override
  public StoredResult read(InputStream result) throws IOException {
    JsonNode all = tree(result);
    int version = all.path("schemaVersion").asInt();
    if (version != Outcome.SCHEMA_VERSION || !all.path("findings").isArray()) {
      throw new IOException("is no result of ssot scan --format json");
    }
    try {
      return new StoredResult(
          source(all.path("source")),
          ruler(all.path("ruler")),
          list(all.path("findings"), finding -> new StoredFinding(finding).read()),
          list(all.path("measures"), JsonResult::measure));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "holds a finding that does not follow the schema: " + e.getMessage(), e);
    }
  }

  private static Source source(JsonNode source) {
    return new Source(
        source.path("name").asText(),
        text(source, "commit"),
        source.path("dirty").asBoolean(),
        new Origin(text(source, "repository"), text(source, "branch")));
  }

  private static Optional<String> text(JsonNode object, String key) {
    return Optional.ofNullable(object.get(key)).map(JsonNode::asText);
  }

  private static Ruler ruler(JsonNode ruler) {
    Map<String, String> parts = new TreeMap<>();
    ruler
        .path("parts")
        .properties()
        .forEach(one -> parts.put(one.getKey(), one.getValue().asText()));
    return new Ruler(ruler.path("fingerprint").asText(), parts);
  }

  private static Measure measure(JsonNode measure) {
    return new Measure(
        measure.path("name").asText(),
        figure(measure.path("production")),
        figure(measure.path("tests")),
        measure.path("ruler").asText());
  }

  private static Measure.Figure figure(JsonNode figure) {
    return new Measure.Figure(
        figure.path("value").asDouble(Double.NaN), figure.path("examined").asLong());
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }

  static JsonNode tree(InputStream result) throws IOException {
    try {
      return new ObjectMapper().readTree(result);
    } catch (JsonProcessingException e) {
      throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
