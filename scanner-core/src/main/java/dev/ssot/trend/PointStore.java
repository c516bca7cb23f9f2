package dev.ssot.trend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ssot.outcome.Measure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Points that were counted before, so that a run that was broken off goes on where it was. What is
 * counted depends on the files, the ruler and the measures alone; so these are the key.
 *
 * @param folder for one ruler and one choice of measures; empty to remember nothing
 */
record PointStore(Optional<Path> folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is known of a content; a file that cannot be read is none. */
  Optional<Wanted.Values> find(String key) {
    if (folder.isEmpty() || !Files.isRegularFile(file(key))) {
      return Optional.empty();
    }
    try {
      JsonNode values = JSON.readTree(file(key).toFile());
      return values.has("production") && values.has("tests")
          ? Optional.of(new Wanted.Values(figures(values, "production"), figures(values, "tests")))
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Remembers; a file is there whole or not at all. What cannot be written is just not known. */
  void add(String key, Wanted.Values values) {
    if (folder.isEmpty()) {
      return;
    }
    ObjectNode all = JSON.createObjectNode();
    all.set("production", node(values.production()));
    all.set("tests", node(values.tests()));
    try {
      Files.createDirectories(folder.get());
      Path draft = Files.createTempFile(folder.get(), "point", ".tmp");
      JSON.writeValue(draft.toFile(), all);
      Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      return;
    }
  }

  private Path file(String key) {
    return folder.orElseThrow().resolve(key + ".json");
  }

  private static ObjectNode node(Map<String, Figure> figures) {
    ObjectNode node = JSON.createObjectNode();
    figures.forEach(
        (name, figure) -> {
          var pair = node.putArray(name);
          if (Double.isNaN(figure.value())) {
            pair.addNull();
          } else {
            pair.add(figure.value());
          }
          pair.add(figure.examined());
        });
    return node;
  }

  private static Map<String, Figure> figures(JsonNode values, String scope) {
    Map<String, Figure> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : values.get(scope).properties()) {
      JsonNode value = entry.getValue().path(0);
      figures.put(
          entry.getKey(),
          new Figure(
              value.isNumber() ? value.asDouble() : Double.NaN, entry.getValue().path(1).asLong()));
    }
    return figures;
  }
}
