package dev.ssot.binding;

import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Position;
import dev.ssot.yaml.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A part of a tree, with the path that leads there and the place for what is wrong with it.
 *
 * @param path of its key, "" for the whole text
 */
record Spot(Tree tree, String path, Mistakes mistakes) {

  /** The values behind keys of which only some are valid; those without a value are left out. */
  Optional<Map<String, Spot>> fields(Set<String> valid) {
    var fields = entries("a mapping of " + String.join(", ", valid));
    tree.entries().stream()
        .filter(entry -> !valid.contains(entry.key()))
        .forEach(entry -> unknown(entry, valid));
    fields.ifPresent(each -> each.values().removeIf(spot -> spot.tree instanceof Tree.Nothing));
    return fields;
  }

  /** The values behind any keys, in the order of the text; none where this is no mapping. */
  Optional<Map<String, Spot>> entries(String expected) {
    if (!(tree instanceof Tree.Mapping || tree instanceof Tree.Nothing)) {
      return refuse(expected);
    }
    Map<String, Position> known = new LinkedHashMap<>();
    Map<String, Spot> entries = new LinkedHashMap<>();
    for (Tree.Entry entry : tree.entries()) {
      Position first = known.putIfAbsent(entry.key(), entry.at());
      if (first != null) {
        String message = "is there twice; the first is in line " + first.line();
        mistakes.add(entry.at(), Keys.path(path, entry.key()), message);
      }
      entries.putIfAbsent(entry.key(), below(entry.key(), entry.value()));
    }
    return Optional.of(entries);
  }

  /** The items; none where this is no list. */
  Optional<List<Spot>> items() {
    if (!(tree instanceof Tree.Sequence)) {
      return refuse(
          tree instanceof Tree.Scalar one ? "a list, as in [" + one.quoted() + "]" : "a list");
    }
    List<Tree> items = tree.items();
    return Optional.of(
        IntStream.range(0, items.size())
            .mapToObj(i -> new Spot(items.get(i), path + "[" + i + "]", mistakes))
            .toList());
  }

  Spot below(String key, Tree value) {
    return new Spot(value, Keys.path(path, key), mistakes);
  }

  /** Takes down that this is not what it must be. */
  <T> Optional<T> refuse(String expected) {
    return mistake("must be " + expected + "; not " + tree.words());
  }

  <T> Optional<T> mistake(String message) {
    mistakes.add(tree.at(), path, message);
    return Optional.empty();
  }

  private void unknown(Tree.Entry entry, Set<String> valid) {
    String at = Keys.path(path, entry.key());
    if (entry.key().contains(" ") && entry.value() instanceof Tree.Nothing) {
      String message = "is no key; between { and } a text with a comma must stand in quotes";
      mistakes.add(entry.at(), at, message);
    } else {
      mistakes.unknown(entry.at(), at, "key", entry.key(), valid);
    }
  }
}
