package dev.ssot.codebase.python;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.ModuleFinder.Lookup;
import dev.ssot.facts.Import;
import dev.ssot.facts.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which module an import statement reaches, and what a module as such means. */
final class ImportTargets {
  private final Modules modules;
  private final Map<String, PythonModule> namespaces = new ConcurrentHashMap<>();

  /** Where a statement leads. */
  sealed interface Target {}

  /**
   * To a module of this tree.
   *
   * @param ours whether it is this module for certain, even if it has not what is asked of it
   * @param meant whether it is this module if nothing is asked of it
   */
  record Inside(PythonModule module, boolean ours, boolean meant) implements Target {}

  /** To no module, and this is why. */
  record Elsewhere(Resolution resolution) implements Target {}

  ImportTargets(Modules modules) {
    this.modules = modules;
  }

  /** Where a statement leads, the imported name left out. */
  Target target(PythonModule from, Import statement) {
    return statement.level() > 0 ? relative(from, statement) : absolute(from, statement);
  }

  private Target relative(PythonModule from, Import statement) {
    String path = path(from, statement);
    Optional<PythonModule> start = modules.relative(from, statement.level());
    if (start.isEmpty()) {
      return new Elsewhere(new Resolution.Missing(path, "", List.of()));
    }
    List<String> parts = PythonModule.parts(statement.module());
    PythonModule last = start.get().descend(parts);
    return last.below(start.get()).size() == parts.size()
        ? new Inside(last, true, true)
        : new Elsewhere(absent(last, path));
  }

  private Target absolute(PythonModule from, Import statement) {
    String path = path(from, statement);
    Optional<Lookup> lookup = modules.finder().find(from, statement.module());
    if (lookup.isEmpty()) {
      return new Elsewhere(new Resolution.External(path));
    }
    Lookup found = lookup.get();
    boolean ours = modules.finder().isOurs(found);
    if (found.whole()) {
      return new Inside(found.module(), ours, ours || modules.finder().isMeant(from, found));
    }
    return new Elsewhere(ours ? absent(found.module(), path) : new Resolution.External(path));
  }

  /** The absolute dotted path of what a statement imports; a star is left out. */
  String path(PythonModule from, Import statement) {
    String name = statement.name().equals("*") ? "" : statement.name();
    if (statement.level() == 0) {
      return join(statement.module(), name);
    }
    String start =
        modules
            .relative(from, statement.level())
            .map(modules::name)
            .orElse(".".repeat(statement.level()));
    return join(join(start, statement.module()), name);
  }

  /** A module as such. */
  Resolution whole(PythonModule module) {
    String name = modules.name(module);
    if (module.source().isEmpty()) {
      namespaces.putIfAbsent(name, module);
      return new Resolution.Namespace(name);
    }
    return new Resolution.Defined(
        new Definition(module.source().get(), name, new Definition.ModuleFile()), List.of());
  }

  /** The folder that {@link #whole} gave a name. */
  Optional<PythonModule> namespace(String name) {
    return Optional.ofNullable(namespaces.get(name));
  }

  /** The top-level package or module that a plain {@code import a.b} binds. */
  Resolution top(PythonModule from, Import statement, Resolution otherwise) {
    return modules
        .finder()
        .find(from, statement.module())
        .map(found -> whole(found.top()))
        .orElse(otherwise);
  }

  /** What is not there may yet come into being at run time. */
  Resolution absent(PythonModule nearest, String path) {
    boolean dynamic =
        nearest.source().filter(unit -> unit.facts().dynamic() || isBroken(unit)).isPresent();
    return dynamic
        ? new Resolution.Dynamic(path, List.of())
        : new Resolution.Missing(path, modules.name(nearest), List.of());
  }

  /** Of a file that could not be read whole, nobody can tell what it lacks. */
  private static boolean isBroken(Unit unit) {
    return unit.problems().stream().anyMatch(problem -> problem.kind() != Problem.Kind.LEVEL);
  }

  static String join(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + "." + second;
  }
}
