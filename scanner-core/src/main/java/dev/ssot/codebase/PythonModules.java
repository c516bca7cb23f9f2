package dev.ssot.codebase;

import dev.ssot.facts.Import;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All Python modules of a codebase: where they are, what they are called, what they bind. */
final class PythonModules {
  private final PythonModule.Tree tree;
  private final PythonFinder finder;
  private final PythonModuleNames names;
  private final Map<Unit, PythonScope> scopes = new ConcurrentHashMap<>();

  /**
   * Finds the modules.
   *
   * @param python the Python files
   * @param all also the settings beside them
   */
  PythonModules(List<Unit> python, List<Unit> all, Layout layout) {
    tree = PythonModule.tree(python);
    PythonRoots roots = new PythonRoots(tree.root(), all, layout);
    finder = new PythonFinder(roots);
    names = new PythonModuleNames(roots);
    python.forEach(this::observe);
  }

  /** The module that a file is, or that it is a stub of. */
  PythonModule of(Unit unit) {
    return tree.modules().get(unit);
  }

  /** The name that imports in the tree know a module by. */
  String name(PythonModule module) {
    return names.name(module);
  }

  /** What binds names in a file. */
  PythonScope scope(Unit unit) {
    return scopes.computeIfAbsent(unit, PythonScope::new);
  }

  /** Finds what absolute imports name. */
  PythonFinder finder() {
    return finder;
  }

  /** The folder that a relative import starts from; empty where that is above the tree. */
  Optional<PythonModule> relative(PythonModule from, int level) {
    Optional<PythonModule> at = Optional.of(from.folder());
    for (int up = 1; up < level && at.isPresent(); up++) {
      at = at.get().parent();
    }
    return at;
  }

  private void observe(Unit unit) {
    PythonModule from = of(unit);
    for (Import statement : unit.facts().imports()) {
      if (statement.level() == 0 && !statement.module().isEmpty()) {
        boolean has =
            finder
                .find(from, statement.module())
                .filter(found -> has(found.module(), statement.name()))
                .isPresent();
        finder
            .learn(from, statement, has)
            .ifPresent(found -> names.vote(found.root().folder(), found.module()));
      }
    }
  }

  /** Whether a module has a name, star imports left out. */
  private boolean has(PythonModule module, String name) {
    return module.child(name).isPresent()
        || module.source().filter(source -> !scope(source).events("", name).isEmpty()).isPresent();
  }
}
