package dev.ssot.codebase.python;

import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.SourceRoots.Reason;
import dev.ssot.codebase.python.SourceRoots.Root;
import dev.ssot.facts.Import;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the module that an absolute import names, as the interpreter would from the importing file.
 * Whether a name is the tree's own or a library's that happens to be called the same is judged by
 * what other imports prove.
 */
final class ModuleFinder {
  private final SourceRoots roots;
  private final Map<PythonModule, Map<String, Lookup>> memo = new ConcurrentHashMap<>();
  private final Set<PythonModule> proven = new HashSet<>();
  private final Set<String> foreign = new HashSet<>();

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
      return isEmpty()
          ? module
          : root.folder().child(module.below(root.folder()).get(0)).orElse(module);
    }

    private boolean isEmpty() {
      return module.equals(root.folder());
    }

    private boolean isUncertain() {
      return root.reason() == Reason.ELSEWHERE;
    }

    /** The whole name beats a part of it, and a package or file beats a plain folder. */
    private int rank() {
      return isEmpty() ? 0 : 1 + (top().source().isPresent() ? 1 : 0) + (whole ? 2 : 0);
    }
  }

  ModuleFinder(SourceRoots roots) {
    this.roots = roots;
  }

  /** Walks an absolute dotted name; empty where no part of it is in this tree. */
  Optional<Lookup> find(PythonModule from, String path) {
    Lookup found =
        memo.computeIfAbsent(from.folder(), key -> new ConcurrentHashMap<>())
            .computeIfAbsent(path, key -> search(from.folder(), PythonModule.parts(key)));
    return Optional.of(found)
        .filter(lookup -> !lookup.isEmpty())
        .filter(lookup -> !lookup.isUncertain() || isPlausible(from, lookup));
  }

  private Lookup search(PythonModule folder, List<String> parts) {
    Lookup found = best(roots.around(folder), parts);
    return found.rank() > 1
        ? found
        : best(append(roots.around(folder), roots.elsewhere(folder, parts.get(0))), parts);
  }

  private static List<Root> append(List<Root> first, List<Root> second) {
    List<Root> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Lookup best(List<Root> starts, List<String> parts) {
    Lookup best = new Lookup(starts.get(0), starts.get(0).folder(), false);
    for (Root start : starts) {
      PythonModule last = start.folder().descend(parts);
      boolean whole = last.below(start.folder()).size() == parts.size();
      Lookup lookup = new Lookup(start, last, whole);
      if (lookup.rank() > best.rank()) {
        best = lookup;
      }
    }
    return best;
  }

  /** Production does not import from tests, and what others import from outside is a library. */
  private boolean isPlausible(PythonModule from, Lookup lookup) {
    boolean toTest = lookup.top().source().filter(Unit::isTest).isPresent();
    boolean fromTest = from.source().filter(Unit::isTest).isPresent();
    return lookup.whole()
        && !lookup.module().equals(from)
        && (fromTest || !toTest)
        && !foreign.contains(lookup.top().name());
  }

  /** Whether the name belongs to this tree even where what is asked of it cannot be found. */
  boolean isOurs(Lookup lookup) {
    PythonModule top = lookup.top();
    if (lookup.root().reason() == Reason.EXPLICIT) {
      return true;
    }
    boolean declared = lookup.root().reason() == Reason.DECLARED && top.source().isPresent();
    return !Interpreter.hasModule(top.name()) && (declared || proven.contains(top));
  }

  /** Whether a module that was found is the one that is meant, no name in it being asked for. */
  boolean isMeant(PythonModule from, Lookup lookup) {
    PythonModule top = lookup.top();
    if (isOurs(lookup) || Interpreter.hasModule(top.name())) {
      return isOurs(lookup);
    }
    boolean deeper = !lookup.module().equals(top);
    boolean beside = top.source().isPresent() && !from.isWithin(top);
    return deeper || (beside && !lookup.isUncertain());
  }

  /**
   * Learns from an import, which it answers where it can mean nothing but a module of this tree.
   *
   * @param has whether the module that was found has the imported name
   */
  Optional<Lookup> learn(PythonModule from, Import statement, boolean has) {
    Optional<Lookup> found = find(from, statement.module());
    if (found.isEmpty()) {
      foreign.add(PythonModule.parts(statement.module()).get(0));
      return found;
    }
    Lookup lookup = found.get();
    boolean deeper = !lookup.module().equals(lookup.top());
    boolean proof =
        statement.kind() == Import.Kind.SINGLE
            ? has
            : deeper || lookup.root().reason() == Reason.EXPLICIT;
    if (!lookup.whole() || !proof) {
      return Optional.empty();
    }
    proven.add(lookup.top());
    return found;
  }
}
