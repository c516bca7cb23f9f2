package dev.ssot.yaml;

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
  private final Words words;

  /**
   * @param mistakes where all of them are taken down; none is thrown
   */
  public Binder(Mistakes mistakes) {
    this.mistakes = mistakes;
    this.words = new Words(mistakes);
  }

  /**
   * A new record; none where there was a mistake.
   *
   * @param path of the tree's key, "" for the whole text
   */
  public <T extends Record> Optional<T> read(Tree tree, Class<T> type, String path) {
    return record(tree, type, path, component -> absent(component, tree.at(), path));
  }

  /** A copy of a record with the values in the tree instead of its own. */
  public <T extends Record> Optional<T> lay(Tree tree, T defaults, String path) {
    @SuppressWarnings("unchecked")
    var type = (Class<T>) defaults.getClass();
    return record(tree, type, path, component -> Optional.of(Records.get(defaults, component)));
  }

  private <T extends Record> Optional<T> record(
      Tree tree, Class<T> type, String path, Function<RecordComponent, Optional<Object>> absent) {
    Map<String, RecordComponent> keys = Keys.of(type);
    if (!isMapping(tree, path, "a mapping of " + String.join(", ", keys.keySet()))) {
      return Optional.empty();
    }
    Map<String, Tree.Entry> entries = entries(tree, path);
    entries.values().stream()
        .filter(entry -> !keys.containsKey(entry.key()))
        .forEach(entry -> unknown(entry, path, keys));
    List<Object> values = new ArrayList<>();
    keys.forEach(
        (key, component) ->
            written(entries, key)
                .map(value -> value(value, component, Keys.path(path, key)))
                .orElseGet(() -> absent.apply(component))
                .ifPresent(values::add));
    return values.size() == keys.size() ? construct(type, values, tree, path) : Optional.empty();
  }

  private <T> Optional<T> construct(Class<T> type, List<Object> values, Tree tree, String path) {
    try {
      return Optional.of(Records.create(type, values));
    } catch (IllegalArgumentException e) {
      mistakes.add(tree.at(), path, e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Object> absent(RecordComponent component, Position at, String parent) {
    Class<?> type = component.getType();
    String path = Keys.path(parent, Keys.of(component.getName()));
    Tree nothing = new Tree.Nothing(at);
    if (type == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (type == List.class) {
      return Optional.of(List.of());
    }
    if (type.isRecord() || Map.class.isAssignableFrom(type)) {
      return value(nothing, component, path);
    }
    if (type == Tree.class) {
      return Optional.of(Tree.empty());
    }
    mistakes.add(at, path, "is missing");
    return Optional.empty();
  }

  private Optional<Object> value(Tree tree, RecordComponent component, String path) {
    return value(tree, component.getGenericType(), Records.form(component), path);
  }

  private Optional<Object> value(Tree tree, Type type, Form form, String path) {
    return type instanceof ParameterizedType generic
        ? container(tree, generic, form, path)
        : single(tree, (Class<?>) type, form, path);
  }

  private Optional<Object> single(Tree tree, Class<?> type, Form form, String path) {
    if (type == Tree.class) {
      return Optional.of(tree);
    }
    return type.isRecord()
        ? read(tree, type.asSubclass(Record.class), path).map(Object.class::cast)
        : words.read(tree, type, form, path);
  }

  private Optional<Object> container(Tree tree, ParameterizedType type, Form form, String path) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return value(tree, of[0], form, path).map(Optional::of);
    }
    if (type.getRawType() == List.class) {
      return list(tree, of[0], form, path);
    }
    return map(tree, of[1], form, path)
        .map(
            values ->
                type.getRawType() == SortedMap.class
                    ? Collections.unmodifiableSortedMap(new TreeMap<>(values))
                    : Collections.unmodifiableMap(values));
  }

  private Optional<Object> list(Tree tree, Type of, Form form, String path) {
    if (!(tree instanceof Tree.Sequence)) {
      mistakes.add(tree.at(), path, "must be a list; not " + tree.words());
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < tree.items().size(); i++) {
      value(tree.items().get(i), of, form, path + "[" + i + "]").ifPresent(values::add);
    }
    boolean whole = values.size() == tree.items().size();
    return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  private Optional<Map<String, Object>> map(Tree tree, Type of, Form form, String path) {
    if (!isMapping(tree, path, "a mapping")) {
      return Optional.empty();
    }
    Map<String, Tree.Entry> entries = entries(tree, path);
    Map<String, Object> values = new LinkedHashMap<>();
    entries.forEach(
        (key, entry) ->
            value(entry.value(), of, form, Keys.path(path, key))
                .ifPresent(value -> values.put(key, value)));
    return values.size() == entries.size() ? Optional.of(values) : Optional.empty();
  }

  private boolean isMapping(Tree tree, String path, String expected) {
    boolean is = tree instanceof Tree.Mapping || tree instanceof Tree.Nothing;
    if (!is) {
      mistakes.add(tree.at(), path, "must be " + expected + "; not " + tree.words());
    }
    return is;
  }

  /** By key, the first of each. */
  private Map<String, Tree.Entry> entries(Tree tree, String path) {
    Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    for (Tree.Entry entry : tree.entries()) {
      Tree.Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        String message = "is there twice; the first is in line " + first.at().line();
        mistakes.add(entry.at(), Keys.path(path, entry.key()), message);
      }
    }
    return entries;
  }

  private static Optional<Tree> written(Map<String, Tree.Entry> entries, String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Tree.Entry::value)
        .filter(value -> !(value instanceof Tree.Nothing));
  }

  private void unknown(Tree.Entry entry, String path, Map<String, RecordComponent> keys) {
    String key = entry.key();
    if (key.contains(" ") && entry.value() instanceof Tree.Nothing) {
      String message = "is no key; between { and } a text with a comma must stand in quotes";
      mistakes.add(entry.at(), Keys.path(path, key), message);
      return;
    }
    mistakes.unknown(entry.at(), Keys.path(path, key), "key", key, keys.keySet());
  }
}
