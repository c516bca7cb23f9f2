package dev.ssot.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ssot.binding.Schema;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Options;
import dev.ssot.rule.RuleBook;
import dev.ssot.rule.RulePage;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The JSON Schema of {@code ssot.yaml}, for editors; made of the records that are read from it. */
public final class ConfigSchema {
  private ConfigSchema() {}

  /** With the kinds and options of all these rules. */
  public static ObjectNode of(RuleBook book) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "ssot.yaml");
    schema.setAll(Schema.orNothing(Schema.of(Config.class)));
    spread(property(schema, "rules"), book.rules(), ConfiguredRule::id, ConfigSchema::describe);
    return schema;
  }

  /** The same as a text, equal on every system. */
  public static String text(RuleBook book) {
    var indent = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(of(book)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(ObjectNode settings, ConfiguredRule rule) {
    RulePage page = rule.page();
    Schema.orNothing(settings).put("description", page.summary());
    spread(
        property(settings, "kinds"),
        page.kinds().entrySet(),
        Map.Entry::getKey,
        (level, kind) -> level.put("description", kind.getValue().summary()));
    ObjectNode options = property(settings, "options");
    options.setAll(Schema.orNothing(Options.schema(rule.rule(), page.options())));
  }

  /** Makes of a map with any keys one with just these. */
  private static <T> void spread(
      ObjectNode map,
      Collection<T> known,
      Function<T, String> key,
      BiConsumer<ObjectNode, T> describe) {
    ObjectNode any = (ObjectNode) map.remove("additionalProperties");
    ObjectNode properties = map.putObject("properties");
    for (T each : known) {
      describe.accept(properties.putObject(key.apply(each)).setAll(any.deepCopy()), each);
    }
    map.put("additionalProperties", false);
  }

  private static ObjectNode property(ObjectNode schema, String name) {
    return (ObjectNode) schema.get("properties").get(name);
  }
}
