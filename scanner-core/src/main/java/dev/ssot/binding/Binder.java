package dev.ssot.binding;

import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes records of trees. A record's components are the keys, their types say what is valid, and
 * its constructor may refuse the whole by an {@link IllegalArgumentException} in the user's words.
 *
 * <p>What is not written is empty for an Optional, a List, a Map or a Tree, and made of nothing for
 * a record; for any other type its absence is a mistake. There is one way to write each thing: a
 * list of one is written as a list, too.
 */
public final class Binder {
  private final Mistakes mistakes;

  /**
   * @param mistakes where all of them are taken down; none is thrown
   */
  public Binder(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /**
   * A new record; none where there was a mistake.
   *
   * @param path of the tree's key, "" for the whole text
   */
  public <T extends Record> Optional<T> read(Tree tree, Class<T> type, String path) {
    return read(new Spot(tree, path, mistakes), type);
  }

  /** A copy of a record with the values in the tree instead of its own. */
  public <T extends Record> Optional<T> lay(Tree tree, T defaults, String path) {
    @SuppressWarnings("unchecked")
    var type = (Class<T>) defaults.getClass();
    return record(
        new Spot(tree, path, mistakes),
        type,
        component -> Optional.of(Records.get(defaults, component)));
  }

  private static <T extends Record> Optional<T> read(Spot spot, Class<T> type) {
    return record(spot, type, component -> absent(component, spot));
  }

  private static <T extends Record> Optional<T> record(
      Spot spot, Class<T> type, Function<RecordComponent, Optional<Object>> absent) {
    Map<String, RecordComponent> keys = Keys.of(type);
    return spot.fields(keys.keySet())
        .map(fields -> values(type, fields, absent))
        .filter(values -> values.size() == type.getRecordComponents().length)
        .flatMap(values -> construct(type, values, spot));
  }

  /** One for each component, or less where there were mistakes. */
  private static List<Object> values(
      Class<?> type, Map<String, Spot> fields, Function<RecordComponent, Optional<Object>> absent) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Optional.ofNullable(fields.get(Keys.of(component.getName())))
          .map(field -> value(field, component))
          .orElseGet(() -> absent.apply(component))
          .ifPresent(values::add);
    }
    return values;
  }

  private static <T> Optional<T> construct(Class<T> type, List<Object> values, Spot spot) {
    try {
      return Optional.of(Records.create(type, values));
    } catch (IllegalArgumentException e) {
      return spot.mistake(e.getMessage());
    }
  }

  private static Optional<Object> absent(RecordComponent component, Spot parent) {
    Spot spot = parent.below(Keys.of(component.getName()), new Tree.Nothing(parent.tree().at()));
    Class<?> type = component.getType();
    if (type == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (type == List.class) {
      return Optional.of(List.of());
    }
    if (type == Tree.class) {
      return Optional.of(Tree.empty());
    }
    return Records.mayBeAbsent(type) ? value(spot, component) : spot.mistake("is missing");
  }

  private static Optional<Object> value(Spot spot, RecordComponent component) {
    return value(spot, component.getGenericType(), Records.form(component));
  }

  private static Optional<Object> value(Spot spot, Type type, Form form) {
    return type instanceof ParameterizedType generic
        ? container(spot, generic, form)
        : single(spot, (Class<?>) type, form);
  }

  private static Optional<Object> single(Spot spot, Class<?> type, Form form) {
    if (type == Tree.class) {
      return Optional.of(spot.tree());
    }
    return type.isRecord()
        ? read(spot, type.asSubclass(Record.class)).map(Object.class::cast)
        : Words.read(spot, type, form);
  }

  private static Optional<Object> container(Spot spot, ParameterizedType type, Form form) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return value(spot, of[0], form).map(Optional::of);
    }
    if (type.getRawType() == List.class) {
      return spot.items().flatMap(items -> list(items, of[0], form));
    }
    if (!Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
      throw new IllegalStateException(type + " cannot be written");
    }
    return spot.entries("a mapping")
        .flatMap(entries -> map(entries, of[1], form))
        .map(
            values ->
                type.getRawType() == SortedMap.class
                    ? Collections.unmodifiableSortedMap(new TreeMap<>(values))
                    : Collections.unmodifiableMap(values));
  }

  private static Optional<Object> list(List<Spot> items, Type of, Form form) {
    List<Object> values =
        items.stream().map(item -> value(item, of, form)).flatMap(Optional::stream).toList();
    return values.size() == items.size() ? Optional.of(values) : Optional.empty();
  }

  private static Optional<Map<String, Object>> map(Map<String, Spot> entries, Type of, Form form) {
    Map<String, Object> values = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) -> value(entry, of, form).ifPresent(value -> values.put(key, value)));
    return values.size() == entries.size() ? Optional.of(values) : Optional.empty();
  }
}
