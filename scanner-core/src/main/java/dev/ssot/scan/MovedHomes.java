package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.config.Config;
import dev.ssot.registry.Concept;
import dev.ssot.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The concepts whose home is not in a tree as the judging configuration declares it, but as the
 * tree's own does: the change has moved the home along with its entry.
 *
 * @param registry that the tree is to be judged by
 * @param concepts names of those that moved
 */
record MovedHomes(Registry registry, List<String> concepts) {

  static MovedHomes in(Codebase codebase, Config own) {
    List<Concept> entries = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    for (Concept declared : codebase.registry().concepts()) {
      Optional<Concept> entry =
          own.canonical().stream()
              .filter(one -> one.name().equals(declared.name()))
              .filter(one -> !one.home().equals(declared.home()))
              .filter(one -> codebase.definitions(declared.home()).isEmpty())
              .filter(one -> !codebase.definitions(one.home()).isEmpty())
              .findFirst();
      entries.add(entry.orElse(declared));
      entry.ifPresent(one -> moved.add(one.name()));
    }
    return new MovedHomes(new Registry(entries, codebase.registry().manifest()), moved);
  }
}
