package dev.ssot.codebase.python;

import dev.ssot.facts.Import;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When a package comes to load one of its submodules. That binds the submodule's name in the
 * package, over what the name meant before.
 */
final class LoadOrder {
  private final Modules modules;
  private final ImportTargets targets;
  private final Map<PythonModule, OptionalInt> lines = new ConcurrentHashMap<>();

  LoadOrder(Modules modules, ImportTargets targets) {
    this.modules = modules;
    this.targets = targets;
  }

  /** The line of the package's first import that leads to a submodule, however many files later. */
  OptionalInt line(PythonModule submodule) {
    OptionalInt known = lines.get(submodule);
    if (known == null) {
      known = search(submodule.parent().orElseThrow(), submodule);
      lines.put(submodule, known);
    }
    return known;
  }

  private OptionalInt search(PythonModule parent, PythonModule submodule) {
    Set<PythonModule> loaded = new HashSet<>();
    for (Optional<PythonModule> at = Optional.of(parent); at.isPresent(); at = at.get().parent()) {
      loaded.add(at.get());
    }
    if (parent.source().isPresent()) {
      for (Import statement : parent.source().get().facts().imports()) {
        load(parent, statement, loaded);
        if (loaded.contains(submodule)) {
          return OptionalInt.of(statement.span().line());
        }
      }
    }
    return OptionalInt.empty();
  }

  private void load(PythonModule from, Import statement, Set<PythonModule> loaded) {
    Deque<PythonModule> open = new ArrayDeque<>();
    enter(from, statement, loaded, open);
    while (!open.isEmpty()) {
      PythonModule module = open.pop();
      if (module.source().isPresent()) {
        for (Import next : module.source().get().facts().imports()) {
          enter(module, next, loaded, open);
        }
      }
    }
  }

  private void enter(
      PythonModule from, Import statement, Set<PythonModule> loaded, Deque<PythonModule> open) {
    boolean executed =
        statement.within().isEmpty() && statement.site() != Import.Site.TYPE_CHECKING;
    if (executed && targets.target(from, statement) instanceof ImportTargets.Inside inside) {
      PythonModule module = inside.module();
      enter(module, loaded, open);
      module
          .child(statement.name())
          .filter(child -> isSubmodule(module, statement.name()))
          .ifPresent(child -> enter(child, loaded, open));
    }
  }

  /** With the packages around it, which come first. */
  private static void enter(
      PythonModule module, Set<PythonModule> loaded, Deque<PythonModule> open) {
    for (Optional<PythonModule> at = Optional.of(module);
        at.isPresent() && loaded.add(at.get());
        at = at.get().parent()) {
      open.push(at.get());
    }
  }

  /** Whether a package does not itself say what the name means. */
  private boolean isSubmodule(PythonModule module, String name) {
    return module
        .source()
        .filter(unit -> !modules.scope(unit).events("", name).isEmpty())
        .isEmpty();
  }
}
