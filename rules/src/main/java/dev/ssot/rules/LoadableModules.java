package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Python modules that can be loaded as far as this codebase goes. A module cannot if it does
 * not parse, if an import at its top is broken, or if it imports one there that cannot, or lies in
 * a package that cannot.
 */
final class LoadableModules {
  private static final Set<Problem.Kind> UNREADABLE =
      EnumSet.of(Problem.Kind.SYNTAX, Problem.Kind.LEVEL);

  private final Codebase codebase;
  private final Set<Unit> broken = new LinkedHashSet<>();

  private LoadableModules(Codebase codebase) {
    this.codebase = codebase;
  }

  static LoadableModules of(Codebase codebase, OtherSources others) {
    LoadableModules modules = new LoadableModules(codebase);
    Deque<Unit> open = new ArrayDeque<>();
    Map<Unit, List<Unit>> importers = new HashMap<>();
    codebase.units().stream()
        .filter(unit -> isModule(unit) && doesNotParse(unit))
        .forEach(open::add);
    for (Binding binding : codebase.bindings()) {
      if (isModule(binding.unit()) && binding.statement().site() == Import.Site.TOP) {
        if (binding.resolution() instanceof Resolution.Missing missing) {
          if (!others.maySupply(codebase, binding, missing)) {
            open.add(binding.unit());
          }
        } else {
          ImportGraph.loaded(binding)
              .forEach(
                  to ->
                      importers.computeIfAbsent(to, key -> new ArrayList<>()).add(binding.unit()));
        }
      }
    }
    linkToPackages(codebase, importers);
    while (!open.isEmpty()) {
      Unit unit = open.remove();
      if (modules.broken.add(unit)) {
        open.addAll(importers.getOrDefault(unit, List.of()));
      }
    }
    return modules;
  }

  /** Whoever loads a module loads the packages above it first. */
  private static void linkToPackages(Codebase codebase, Map<Unit, List<Unit>> importers) {
    Map<String, Unit> packages = new HashMap<>();
    codebase.units().stream()
        .filter(unit -> unit.path().endsWith("/__init__.py"))
        .forEach(unit -> packages.put(folder(unit.path()), unit));
    for (Unit unit : codebase.units()) {
      String above = folder(unit.path());
      Unit within = packages.get(unit.equals(packages.get(above)) ? folder(above) : above);
      if (isModule(unit) && within != null) {
        importers.computeIfAbsent(within, key -> new ArrayList<>()).add(unit);
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** As the share {@code loadable} of all modules. */
  void measure(Findings findings) {
    codebase.units().stream()
        .filter(LoadableModules::isModule)
        .forEach(unit -> findings.measure("loadable", unit.at(Span.FILE), !broken.contains(unit)));
  }

  private static boolean isModule(Unit unit) {
    return unit.language().equals("python") && unit.path().endsWith(".py");
  }

  private static boolean doesNotParse(Unit unit) {
    return unit.problems().stream().anyMatch(problem -> UNREADABLE.contains(problem.kind()));
  }
}
