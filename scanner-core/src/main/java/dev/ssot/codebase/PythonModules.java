package dev.ssot.codebase;

import dev.ssot.codebase.PythonRoots.Reason;
import dev.ssot.codebase.PythonRoots.Root;
import dev.ssot.facts.Import;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the module that an import names, as the interpreter would from the importing file. */
final class PythonModules {
  private final PythonModule.Tree tree;
  private final PythonRoots roots;
  private final Set<PythonModule> used = new HashSet<>();
  private final Map<Unit, PythonScope> scopes = new ConcurrentHashMap<>();
  private final Map<PythonModule, Map<String, Lookup>> memo = new ConcurrentHashMap<>();
  private final PythonModuleNames names;

  /**
   * What came of looking for a dotted name.
   *
   * @param root where the walk started
   * @param module the last module on the way that does exist; the root where not even the first
   * @param whole whether that is the module looked for
   */
  record Lookup(Root root, PythonModule module, boolean whole) {
    /** The top-level package or module on the way. */
    PythonModule top() {
      return module.equals(root.folder())
          ? module
          : root.folder().child(module.below(root.folder()).get(0)).orElse(module);
    }
  }

  /**
   * Finds the modules.
   *
   * @param python the Python files
   * @param all also the settings beside them
   */
  PythonModules(List<Unit> python, List<Unit> all, Layout layout) {
    tree = PythonModule.tree(python);
    roots = new PythonRoots(tree.root(), all, layout);
    names = new PythonModuleNames(roots);
    python.forEach(this::observe);
  }

  PythonModule of(Unit unit) {
    return tree.modules().get(unit);
  }

  /** The name that imports in the tree know a module by. */
  String name(PythonModule module) {
    return names.name(module);
  }

  PythonScope scope(Unit unit) {
    return scopes.computeIfAbsent(unit, PythonScope::new);
  }

  /** The folder that a relative import starts from; empty where that is above the tree. */
  Optional<PythonModule> relative(PythonModule from, int level) {
    Optional<PythonModule> at = Optional.of(from.folder());
    for (int up = 1; up < level && at.isPresent(); up++) {
      at = at.get().parent();
    }
    return at;
  }

  /** Walks an absolute dotted name; empty where no part of it is in this tree. */
  Optional<Lookup> find(PythonModule from, String path) {
    Lookup found =
        memo.computeIfAbsent(from.folder(), key -> new ConcurrentHashMap<>())
            .computeIfAbsent(path, key -> search(from.folder(), key));
    return Optional.of(found).filter(lookup -> !lookup.module().equals(lookup.root().folder()));
  }

  /** Whether the name belongs to this tree even where what is asked of it cannot be found. */
  boolean isOurs(Lookup lookup) {
    PythonModule top = lookup.top();
    if (lookup.root().reason() == Reason.EXPLICIT) {
      return true;
    }
    return !PythonRuntime.hasModule(top.name())
        && ((lookup.root().reason() == Reason.DECLARED && top.source().isPresent())
            || used.contains(top));
  }

  /** Whether a module that was found is the one that is meant, no name in it being asked for. */
  boolean isMeant(PythonModule from, Lookup lookup) {
    PythonModule top = lookup.top();
    if (isOurs(lookup)) {
      return true;
    }
    boolean deeper = !lookup.module().equals(top);
    return !PythonRuntime.hasModule(top.name())
        && (deeper
            || (lookup.root().reason() != Reason.ELSEWHERE
                && top.source().isPresent()
                && !from.isWithin(top)));
  }

  private Lookup search(PythonModule folder, String path) {
    List<String> parts = PythonModule.parts(path);
    List<Root> starts = new ArrayList<>(roots.around(folder));
    starts.addAll(roots.elsewhere(parts.get(0)));
    Lookup best = new Lookup(starts.get(0), starts.get(0).folder(), false);
    for (Root start : starts) {
      Optional<PythonModule> top = start.folder().child(parts.get(0));
      if (top.isEmpty()) {
        continue;
      }
      PythonModule last = top.get().descend(parts.subList(1, parts.size()));
      boolean whole = last.below(start.folder()).size() == parts.size();
      Lookup lookup = new Lookup(start, last, whole);
      if (rank(lookup) > rank(best)) {
        best = lookup;
      }
    }
    return best;
  }

  /** The whole name beats a part of it, and a package or file beats a plain folder. */
  private static int rank(Lookup lookup) {
    if (lookup.module().equals(lookup.root().folder())) {
      return 0;
    }
    return 1 + (lookup.top().source().isPresent() ? 1 : 0) + (lookup.whole() ? 2 : 0);
  }

  private void observe(Unit unit) {
    PythonModule from = of(unit);
    for (Import statement : unit.facts().imports()) {
      if (statement.level() == 0 && !statement.module().isEmpty()) {
        find(from, statement.module())
            .filter(Lookup::whole)
            .filter(found -> proves(found, statement))
            .ifPresent(
                found -> {
                  used.add(found.top());
                  names.vote(found.root().folder(), found.module());
                });
      }
    }
  }

  /** Whether an import can mean nothing but a module of this tree. */
  private boolean proves(Lookup found, Import statement) {
    if (statement.kind() != Import.Kind.SINGLE) {
      return !found.module().equals(found.top()) || found.root().reason() == Reason.EXPLICIT;
    }
    return found.module().child(statement.name()).isPresent()
        || found
            .module()
            .source()
            .filter(source -> !scope(source).events("", statement.name()).isEmpty())
            .isPresent();
  }
}
