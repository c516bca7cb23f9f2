package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.Value;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Python symbols that are imported by more than one path from outside their own package. One
 * finding for each statement that takes a path of the few, whatever the number of its names.
 */
final class ImportPaths implements Fragmentation {
  private final Codebase codebase;
  private final Set<String> declared;
  private final Map<Definition, SymbolPaths> symbols = new LinkedHashMap<>();

  ImportPaths(Codebase codebase) {
    this.codebase = codebase;
    this.declared =
        codebase.registry().concepts().stream()
            .map(concept -> concept.home())
            .collect(Collectors.toSet());
    codebase.bindings().stream().filter(this::isFromOutside).forEach(this::add);
    symbols.values().removeIf(symbol -> !symbol.isFragmented());
  }

  private void add(Binding binding) {
    Definition symbol = ((Resolution.Defined) binding.resolution()).definition();
    symbols.computeIfAbsent(symbol, SymbolPaths::new).add(binding);
  }

  private boolean isFromOutside(Binding binding) {
    return binding.unit().language().equals("python")
        && binding.statement().kind() == Import.Kind.SINGLE
        && binding.resolution() instanceof Resolution.Defined defined
        && isSymbol(defined.definition())
        && !declared.contains(defined.definition().qualifiedName())
        && !isWithin(codebase.qualify(binding.unit(), ""), home(defined.definition().unit()));
  }

  private static boolean isSymbol(Definition definition) {
    boolean placeholder =
        definition.declaration() instanceof Definition.Value value
            && value.variable().value().kind() == Value.Kind.NULL;
    return !placeholder && !(definition.declaration() instanceof Definition.ModuleFile);
  }

  /** The package that a file belongs to, "" for one that lies at a root. */
  private String home(Unit unit) {
    String module = codebase.qualify(unit, "");
    return unit.path().endsWith("__init__.py") ? module : PythonPaths.module(module);
  }

  private static boolean isWithin(String module, String home) {
    return !home.isEmpty() && (module.equals(home) || module.startsWith(home + "."));
  }

  @Override
  public Stream<Place> examined() {
    return symbols.values().stream().flatMap(SymbolPaths::bindings).map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    Map<Place, List<Detour>> statements = new LinkedHashMap<>();
    symbols.values().stream()
        .flatMap(SymbolPaths::detours)
        .forEach(
            detour ->
                statements
                    .computeIfAbsent(detour.binding().place(), key -> new ArrayList<>())
                    .add(detour));
    return statements.values().stream().map(detours -> Detour.report(codebase, detours));
  }
}
