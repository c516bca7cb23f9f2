package dev.ssot.codebase.python;

import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that absolute imports start from. The interpreter's search path is not written in a
 * tree, so it is put together from what is declared and from where the importing file lies: the
 * first folder above it that is no package, and those above that.
 */
final class SourceRoots {
  private final PythonModule tree;
  private final List<PythonModule> explicit;
  private final Map<PythonModule, Set<PythonModule>> declared = new HashMap<>();
  private final Map<String, List<PythonModule>> tops = new HashMap<>();
  private final Map<PythonModule, List<Root>> around = new ConcurrentHashMap<>();

  /** Why an import may start from a folder, the best reason first. */
  enum Reason {
    /** The user says so. */
    EXPLICIT,
    /** A build file says so, or it is the root of the tree or of a build. */
    DECLARED,
    /** It is above the importing file. */
    AROUND,
    /** It would be one in another arrangement. */
    ELSEWHERE
  }

  /** A folder that an import of some file may start from. */
  record Root(PythonModule folder, Reason reason) {}

  SourceRoots(PythonModule tree, Collection<Unit> units, Layout layout) {
    this.tree = tree;
    this.explicit = layout.pythonRoots().stream().flatMap(path -> at(path).stream()).toList();
    for (Unit unit : units) {
      declare(unit);
    }
    collectTops(tree);
  }

  /** Where imports of a file in a folder may start, the first one first, each once. */
  List<Root> around(PythonModule folder) {
    return around.computeIfAbsent(folder, this::search);
  }

  /**
   * Where else a top-level name may be found: beside the importing file, as if that were run as a
   * script though it is in a package, or in the root of some package of that name.
   */
  List<Root> elsewhere(PythonModule folder, String name) {
    if (!explicit.isEmpty()) {
      return List.of();
    }
    List<Root> found = new ArrayList<>();
    for (Optional<PythonModule> at = Optional.of(folder);
        at.isPresent() && at.get().isPackage();
        at = at.get().parent()) {
      found.add(new Root(at.get(), Reason.ELSEWHERE));
    }
    tops.getOrDefault(name, List.of()).forEach(root -> found.add(new Root(root, Reason.ELSEWHERE)));
    return found;
  }

  private Optional<PythonModule> at(String path) {
    List<String> names =
        List.of(path.split("/")).stream()
            .filter(name -> !name.isEmpty() && !name.equals("."))
            .toList();
    PythonModule found = tree.descend(names);
    return found.path().equals(String.join("/", names)) ? Optional.of(found) : Optional.empty();
  }

  private void declare(Unit unit) {
    int slash = unit.path().lastIndexOf('/');
    String file = unit.path().substring(slash + 1);
    String folder = unit.path().substring(0, Math.max(slash, 0));
    Set<String> paths = new LinkedHashSet<>();
    for (Setting setting : unit.facts().settings()) {
      paths.addAll(RootSettings.roots(setting));
    }
    if (!paths.isEmpty() || isBuild(unit, file)) {
      paths.add("");
    }
    Optional<PythonModule> base = at(folder);
    for (String path : paths) {
      at(folder + "/" + path)
          .ifPresent(
              root ->
                  declared
                      .computeIfAbsent(base.orElse(tree), key -> new LinkedHashSet<>())
                      .add(root));
    }
  }

  private static boolean isBuild(Unit unit, String file) {
    return file.equals("pyproject.toml")
        || file.equals("setup.cfg")
        || (file.equals("setup.py")
            && unit.facts().imports().stream().anyMatch(SourceRoots::builds));
  }

  private static boolean builds(Import statement) {
    return statement.module().equals("setuptools") || statement.module().startsWith("distutils");
  }

  /** Only packages: a file that lies alone somewhere is no evidence of a root. */
  private void collectTops(PythonModule folder) {
    boolean root = !folder.isPackage();
    for (PythonModule child : folder.children()) {
      if (root && child.isPackage()) {
        tops.computeIfAbsent(child.name(), key -> new ArrayList<>()).add(folder);
      }
      if (child.folder().equals(child)) {
        collectTops(child);
      }
    }
  }

  private List<Root> search(PythonModule folder) {
    Map<PythonModule, Reason> found = new LinkedHashMap<>();
    explicit.forEach(root -> found.put(root, Reason.EXPLICIT));
    if (explicit.isEmpty()) {
      for (Optional<PythonModule> at = Optional.of(folder);
          at.isPresent();
          at = at.get().parent()) {
        declared
            .getOrDefault(at.get(), Set.of())
            .forEach(root -> found.putIfAbsent(root, Reason.DECLARED));
      }
    }
    climb(folder, found);
    return found.entrySet().stream()
        .map(entry -> new Root(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void climb(PythonModule folder, Map<PythonModule, Reason> found) {
    for (Optional<PythonModule> at = Optional.of(folder); at.isPresent(); at = at.get().parent()) {
      PythonModule root = at.get();
      if (root.isPackage() && root.parent().isPresent()) {
        continue;
      }
      found.putIfAbsent(root, root.parent().isEmpty() ? Reason.DECLARED : Reason.AROUND);
      if (!explicit.isEmpty()) {
        return;
      }
      root.child("src")
          .filter(src -> src.folder().equals(src) && !src.isPackage())
          .ifPresent(src -> found.putIfAbsent(src, Reason.AROUND));
    }
  }
}
