package dev.ssot.trend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ssot.cache.RecordFiles;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.rule.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Points that were counted before, so that a run that was broken off goes on where it was. What is
 * counted depends on the files, the ruler and the measures, which are the key, and on those choices
 * of the newest point that could be made in another way here, which are kept along.
 *
 * @param folder for one ruler and one choice of measures; empty to remember nothing
 */
record PointStore(Optional<Path> folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Choices of as many newest points as are looked at in turn. */
  private static final int NEWEST = 10;

  /** What rules chose at a point. */
  public record Chosen(List<Choices.Choice> choices) {}

  /** What rules chose at a point; empty where it was none of the newest yet. */
  Optional<Choices> choices(String key) {
    return chosen().flatMap(all -> all.find(key)).map(kept -> Choices.of(kept.choices()));
  }

  /** Remembers what rules chose at the newest point. */
  void addChoices(String key, Choices choices) {
    chosen().ifPresent(all -> all.keep(key, new Chosen(choices.list())));
  }

  private Optional<RecordFiles<Chosen>> chosen() {
    return folder.map(at -> new RecordFiles<>(at.resolve("choices"), Chosen.class, NEWEST));
  }

  /**
   * What is known of a content; a file that cannot be read is none.
   *
   * @param choices of the newest point
   */
  Optional<Wanted.Values> find(String key, Choices choices) {
    if (folder.isEmpty() || !Files.isRegularFile(file(key))) {
      return Optional.empty();
    }
    try {
      JsonNode values = JSON.readTree(file(key).toFile());
      return values.has("production")
              && values.has("tests")
              && values.has("choices")
              && isBy(choices, values)
          ? Optional.of(new Wanted.Values(figures(values, "production"), figures(values, "tests")))
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isBy(Choices choices, JsonNode values) {
    Choices then = choices(values.path("choices"));
    return choices.onSubjectsOf(then).equals(then);
  }

  /**
   * Remembers; a file is there whole or not at all. What cannot be written is just not known.
   *
   * @param choices of the newest point, for the subjects that could have been chosen for here
   */
  void add(String key, Wanted.Values values, Choices choices) {
    if (folder.isEmpty()) {
      return;
    }
    ObjectNode all = JSON.createObjectNode();
    all.set("production", node(values.production()));
    all.set("tests", node(values.tests()));
    all.set("choices", node(choices));
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

  private static ArrayNode node(Choices choices) {
    ArrayNode all = JSON.createArrayNode();
    for (Choices.Choice choice : choices.list()) {
      ArrayNode each = all.addArray().add(choice.rule()).add(choice.subject());
      choice.order().forEach(each::add);
    }
    return all;
  }

  private static Choices choices(JsonNode all) {
    List<Choices.Choice> list = new ArrayList<>();
    for (JsonNode each : all) {
      List<String> words = new ArrayList<>();
      each.forEach(word -> words.add(word.asText()));
      list.add(new Choices.Choice(words.get(0), words.get(1), words.subList(2, words.size())));
    }
    return Choices.of(list);
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
