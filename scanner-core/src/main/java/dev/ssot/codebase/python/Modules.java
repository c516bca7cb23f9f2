package dev.ssot.codebase.python;

import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All Python modules of a codebase: where they are, what they are called, what they bind. */
final class Modules {
  private final PythonModule.Tree tree;
  private final ModuleFinder finder;
  private final ModuleNames names;
  private final Map<Unit, FileScopes> scopes = new ConcurrentHashMap<>();

  /**
   * Finds the modules.
   *
   * @param python the Python files
   * @param all also the settings beside them
   */
  Modules(List<Unit> python, List<Unit> all, Layout layout) {
    tree = PythonModule.tree(python);
    SourceRoots roots = new SourceRoots(tree.root(), all, layout);
    finder = new ModuleFinder(roots);
    names = new ModuleNames(roots, layout.chosen());
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

  /** The root of each topmost package that could have had another, with those behind it. */
  Map<String, List<String>> chosen() {
    return names.chosen();
  }

  /** What binds names in a file. */
  FileScopes scope(Unit unit) {
    return scopes.computeIfAbsent(unit, FileScopes::new);
  }

  /** Finds what absolute imports name. */
  ModuleFinder finder() {
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
