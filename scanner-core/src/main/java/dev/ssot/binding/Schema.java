package dev.ssot.binding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes in JSON Schema what {@link Binder} accepts, so that an editor can tell it, too. */
public final class Schema {
  private Schema() {}

  /** The schema of a record that is read anew. */
  public static ObjectNode of(Class<?> record) {
    ObjectNode schema = object();
    ObjectNode properties = schema.putObject("properties");
    var required = JsonNodeFactory.instance.arrayNode();
    Keys.of(record)
        .forEach(
            (key, component) -> {
              properties.set(key, component(component));
              if (!Records.mayBeAbsent(component.getType())) {
                required.add(key);
              }
            });
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  /**
   * The schema of what may be laid over a record.
   *
   * @param docs what its keys mean, as far as the record does not say
   */
  public static ObjectNode over(Record defaults, Map<String, String> docs) {
    ObjectNode schema = object();
    ObjectNode properties = schema.putObject("properties");
    Keys.of(defaults.getClass())
        .forEach(
            (key, component) -> {
              ObjectNode property = component(component);
              Optional.ofNullable(docs.get(key)).ifPresent(doc -> property.put("description", doc));
              property.set("default", Json.of(Records.get(defaults, component)));
              properties.set(key, property);
            });
    return schema.put("additionalProperties", false);
  }

  /** A mapping of which nothing more is known. */
  public static ObjectNode object() {
    return typed("object");
  }

  /** The same, or nothing behind the key. */
  public static ObjectNode orNothing(ObjectNode schema) {
    if (schema.get("enum") instanceof ArrayNode words) {
      words.addNull();
    } else if (schema.has("type")) {
      String type = schema.get("type").asText();
      schema.putArray("type").add(type).add("null");
    }
    return schema;
  }

  private static ObjectNode component(RecordComponent component) {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    Optional.ofNullable(component.getAnnotation(Doc.class))
        .ifPresent(doc -> described.put("description", doc.value()));
    ObjectNode schema = of(component.getGenericType(), Records.form(component));
    return described.setAll(Records.mayBeAbsent(component.getType()) ? orNothing(schema) : schema);
  }

  private static ObjectNode of(Type type, Form form) {
    return type instanceof ParameterizedType generic
        ? container(generic, form)
        : single((Class<?>) type, form);
  }

  private static ObjectNode container(ParameterizedType type, Form form) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return of(of[0], form);
    }
    return type.getRawType() == List.class
        ? typed("array").set("items", of(of[0], form))
        : object().set("additionalProperties", of(of[1], form));
  }

  private static ObjectNode single(Class<?> type, Form form) {
    if (type.isRecord()) {
      return of(type);
    }
    if (type.isEnum()) {
      ObjectNode schema = JsonNodeFactory.instance.objectNode();
      Keys.words(type).forEach(schema.putArray("enum")::add);
      return schema;
    }
    return ScalarType.of(type)
        .map(scalar -> scalar(scalar, form))
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private static ObjectNode scalar(ScalarType type, Form form) {
    ObjectNode schema = typed(type.json());
    if (!type.format().isEmpty()) {
      schema.put("format", type.format());
    }
    return form == Form.ANY ? schema : schema.put("pattern", form.regex());
  }

  private static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
