package dev.ssot.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.Span;
import dev.ssot.language.Reading;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts as JSON.
 *
 * <p>The keys path, language, package, imports, types, functions, creations and problems are a
 * contract, and so are name, alias, kind and line within them. All else stands under the records'
 * own names; a span is {@code [line, column, end line, end column]}.
 */
final class FactsJson {
  private static final List<String> REST =
      List.of(
          "generated",
          "variables",
          "calls",
          "mentions",
          "literals",
          "exports",
          "dynamic",
          "deprecated",
          "suppressions",
          "requirements",
          "settings");

  private final ObjectMapper mapper = new ObjectMapper().registerModule(module());

  /** One object on one line. */
  String of(Reading reading) throws JsonProcessingException {
    Facts facts = reading.parsed().facts();
    ObjectNode all = mapper.valueToTree(facts);
    ObjectNode file = mapper.createObjectNode();
    file.put("path", reading.file().path());
    file.put("language", reading.language());
    file.put("package", facts.namespace());
    ArrayNode imports = file.putArray("imports");
    facts.imports().forEach(one -> imports.add(entry(one.target(), one.span(), one, "span")));
    ArrayNode types = file.putArray("types");
    facts.types().forEach(one -> types.add(entry(one.name(), one.nameSpan(), one, "nameSpan")));
    ArrayNode functions = file.putArray("functions");
    facts
        .functions()
        .forEach(one -> functions.add(entry(one.qualifiedName(), one.nameSpan(), one, "nameSpan")));
    ArrayNode creations = file.putArray("creations");
    facts.creations().forEach(one -> creations.add(entry("", one.span(), one, "span")));
    file.set("problems", mapper.valueToTree(reading.parsed().problems()));
    REST.forEach(key -> file.set(key, all.get(key)));
    return mapper.writeValueAsString(file);
  }

  private ObjectNode entry(String name, Span place, Record record, String placeKey) {
    ObjectNode entry = mapper.createObjectNode();
    if (!name.isEmpty()) {
      entry.put("name", name);
    }
    entry.put("line", place.line());
    ObjectNode all = mapper.valueToTree(record);
    all.remove(List.of("name", placeKey));
    return entry.setAll(all);
  }

  private static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(writing(Span.class, FactsJson::span))
        .addSerializer(writing(Modifiers.class, (set, json) -> json.writePOJO(set.list())))
        .addSerializer(
            writing(
                Optional.class,
                (value, json) -> json.writePOJO(value.isPresent() ? value.get() : null)))
        .addSerializer(writing(Enum.class, FactsJson::constant));
  }

  private static void constant(Enum<?> constant, JsonGenerator json) throws IOException {
    json.writeString(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void span(Span span, JsonGenerator json) throws IOException {
    json.writeArray(new int[] {span.line(), span.column(), span.endLine(), span.endColumn()}, 0, 4);
  }

  private interface Writing<T> extends Serializable {
    void write(T value, JsonGenerator json) throws IOException;
  }

  private static <T> JsonSerializer<T> writing(Class<T> type, Writing<T> writing) {
    return new StdSerializer<>(type) {
      private static final long serialVersionUID = 1;

      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider provider)
          throws IOException {
        writing.write(value, json);
      }
    };
  }
}
