package dev.ssot.config;

import dev.ssot.binding.Keys;
import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import dev.ssot.registry.Manifest;
import dev.ssot.yaml.Position;
import dev.ssot.yaml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a configuration file's tree out flat, each value under the path of its keys. */
final class Manifests {
  private final List<Setting> settings = new ArrayList<>();

  private Manifests() {}

  /** None where nothing is written. */
  static Optional<Manifest> of(String file, Tree tree) {
    Manifests flat = new Manifests();
    flat.add("", tree);
    return Optional.of(new Manifest(file, List.copyOf(flat.settings)))
        .filter(manifest -> !manifest.settings().isEmpty());
  }

  private void add(String key, Tree tree) {
    if (tree instanceof Tree.Scalar scalar) {
      settings.add(new Setting(key, scalar.text(), span(scalar.at(), scalar.text())));
    }
    tree.entries().forEach(entry -> add(Keys.path(key, entry.key()), entry.value()));
    List<Tree> items = tree.items();
    for (int i = 0; i < items.size(); i++) {
      add(key + "[" + i + "]", items.get(i));
    }
  }

  private static Span span(Position at, String text) {
    int end = at.column() + Math.max(0, (int) text.chars().takeWhile(c -> c != '\n').count() - 1);
    return new Span(at.line(), at.column(), at.line(), end);
  }
}
