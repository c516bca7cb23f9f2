package dev.ssot.codebase.python;

import dev.ssot.codebase.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Python file, or a folder with Python files somewhere below it: a node of the tree that imports
 * walk through. It has a place but no name, for the name depends on where an import starts.
 */
final class PythonModule {
  private final Optional<PythonModule> parent;
  private final String path;
  private final boolean folder;
  private final Map<String, PythonModule> folders = new TreeMap<>();
  private final Map<String, PythonModule> files = new TreeMap<>();
  private Optional<Unit> source = Optional.empty();

  /** All Python files of a codebase. */
  record Tree(PythonModule root, Map<Unit, PythonModule> modules) {}

  private PythonModule(Optional<PythonModule> parent, String path, boolean folder) {
    this.parent = parent;
    this.path = path;
    this.folder = folder;
  }

  /**
   * Builds the tree.
   *
   * @param units of Python, a {@code .py} file before the stub beside it, which it hides
   */
  static Tree tree(List<Unit> units) {
    PythonModule root = new PythonModule(Optional.empty(), "", true);
    Map<Unit, PythonModule> modules = new HashMap<>();
    for (Unit unit : units) {
      PythonModule module = root.place(unit.path());
      if (module.source.isEmpty()) {
        module.source = Optional.of(unit);
      }
      modules.put(unit, module);
    }
    return new Tree(root, modules);
  }

  private PythonModule place(String file) {
    PythonModule at = this;
    int start = 0;
    for (int slash; (slash = file.indexOf('/', start)) >= 0; start = slash + 1) {
      at = at.enter(true, file.substring(start, slash));
    }
    int dot = file.lastIndexOf('.');
    String stem = file.substring(start, dot < start ? file.length() : dot);
    return stem.equals("__init__") ? at : at.enter(false, stem);
  }

  private PythonModule enter(boolean asFolder, String name) {
    return (asFolder ? folders : files)
        .computeIfAbsent(
            name,
            key ->
                new PythonModule(
                    Optional.of(this), path.isEmpty() ? key : path + "/" + key, asFolder));
  }

  /** Where it is, without the file's ending; "" for the root. */
  String path() {
    return path;
  }

  /** The file, for a package its {@code __init__}; empty for a folder that has none. */
  Optional<Unit> source() {
    return source;
  }

  /** The folder that it is in; empty for the root. */
  Optional<PythonModule> parent() {
    return parent;
  }

  /** The last part of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether it is a folder with an {@code __init__} file. */
  boolean isPackage() {
    return folder && source.isPresent();
  }

  /** The folder with modules in it: this one, or the one that this file is in. */
  PythonModule folder() {
    return folder ? this : parent.orElse(this);
  }

  /** All that can be imported from it, folders first. */
  Collection<PythonModule> children() {
    List<PythonModule> all = new ArrayList<>(folders.values());
    all.addAll(files.values());
    return all;
  }

  /** As CPython chooses: a package hides a file of its name, which hides a plain folder. */
  Optional<PythonModule> child(String child) {
    PythonModule below = folders.get(child);
    return below != null && below.source.isPresent()
        ? Optional.of(below)
        : Optional.ofNullable(files.getOrDefault(child, below));
  }

  /** Walks down a dotted name, as far as it leads. */
  PythonModule descend(List<String> names) {
    PythonModule module = this;
    for (String next : names) {
      Optional<PythonModule> child = module.child(next);
      if (child.isEmpty()) {
        return module;
      }
      module = child.get();
    }
    return module;
  }

  /** Whether it is the other one or somewhere below it. */
  boolean isWithin(PythonModule other) {
    return other.path.isEmpty() || (path + "/").startsWith(other.path + "/");
  }

  /** The names that lead from a folder above it to this module. */
  List<String> below(PythonModule root) {
    String rest = path.substring(Math.min(path.length(), root.path.length()));
    return rest.isEmpty()
        ? List.of()
        : List.of(rest.substring(root.path.isEmpty() ? 0 : 1).split("/"));
  }

  /** The parts of a dotted name, none for "". */
  static List<String> parts(String name) {
    return name.isEmpty() ? List.of() : List.of(name.split("\\."));
  }

  @Override
  public String toString() {
    return path;
  }
}
