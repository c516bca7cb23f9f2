package dev.ssot.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@link Binder} reads, as JSON in the same words. */
public final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** Keys are sorted, so that equal values give equal texts. */
  public static JsonNode of(Object value) {
    if (value instanceof Record record) {
      var node = NODES.objectNode();
      var keys = new TreeMap<>(Keys.of(record.getClass()));
      keys.forEach((key, component) -> node.set(key, of(Records.get(record, component))));
      return node;
    }
    if (value instanceof Map<?, ?> map) {
      var node = NODES.objectNode();
      map.keySet().stream()
          .map(String::valueOf)
          .sorted()
          .forEach(key -> node.set(key, of(map.get(key))));
      return node;
    }
    if (value instanceof List<?> list) {
      var node = NODES.arrayNode();
      list.forEach(item -> node.add(of(item)));
      return node;
    }
    return single(value);
  }

  private static JsonNode single(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Json::of).orElse(NODES.nullNode());
    }
    if (value instanceof Enum<?> constant) {
      return NODES.textNode(Keys.of(constant));
    }
    if (value instanceof Boolean truth) {
      return NODES.booleanNode(truth);
    }
    if (value instanceof Double number) {
      return NODES.numberNode(number);
    }
    return value instanceof Number number
        ? NODES.numberNode(number.longValue())
        : NODES.textNode(value.toString());
  }
}
