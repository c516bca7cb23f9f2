package dev.ssot.reports.template;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.ssot.outcome.Outcome;
import dev.ssot.reports.Json;
import dev.ssot.reports.JsonRenderer;
import dev.ssot.reports.Plain;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON result as maps and lists, with texts that are safe to show. */
final class ResultModel {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ResultModel() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Outcome outcome) throws IOException {
    try (TokenBuffer result = new TokenBuffer(MAPPER, false)) {
      JsonRenderer.write(outcome, new Json(result));
      try (JsonParser parser = result.asParser()) {
        return (Map<String, Object>) safe(MAPPER.readValue(parser, Map.class));
      }
    }
  }

  private static Object safe(Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> safe = new LinkedHashMap<>();
      members.forEach((name, member) -> safe.put(Plain.of((String) name), safe(member)));
      return safe;
    } else if (value instanceof List<?> elements) {
      return elements.stream().map(ResultModel::safe).toList();
    }
    return value instanceof String text ? Plain.of(text) : value;
  }
}
