package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.Span;
import dev.ssot.facts.Value;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Report;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

  ImportPaths(Codebase codebase, Choosing choosing) {
    this.codebase = codebase;
    this.declared =
        codebase.registry().concepts().stream()
            .map(concept -> concept.home())
            .collect(Collectors.toSet());
    codebase.bindings().stream().filter(this::isFromOutside).forEach(this::add);
    symbols.values().forEach(symbol -> symbol.rank(choosing));
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
    return byStatement(symbols.values().stream().flatMap(SymbolPaths::bindings), binding -> binding)
        .keySet()
        .stream()
        .map(this::place);
  }

  @Override
  public Stream<Report> reports() {
    Stream<Detour> detours =
        symbols.values().stream().flatMap(SymbolPaths::detours).filter(this::isAvoidable);
    return byStatement(detours, Detour::binding).entrySet().stream()
        .map(entry -> Detour.report(codebase, place(entry.getKey()), worst(entry.getValue())));
  }

  /** Of the names of one statement those that go astray most surely, and in the same way. */
  private static List<Detour> worst(List<Detour> detours) {
    Detour worst = detours.stream().min(Comparator.comparing(Detour::certainty)).orElseThrow();
    return detours.stream()
        .filter(each -> each.certainty() == worst.certainty() && each.kind().equals(worst.kind()))
        .toList();
  }

  /** Where a statement starts. */
  private record Statement(Unit unit, int line, int column) {}

  private static <T> Map<Statement, List<T>> byStatement(
      Stream<T> things, Function<T, Binding> binding) {
    return things.collect(
        Collectors.groupingBy(
            thing -> statement(binding.apply(thing)), LinkedHashMap::new, Collectors.toList()));
  }

  private static Statement statement(Binding binding) {
    Span span = binding.statement().span();
    return new Statement(binding.unit(), span.line(), span.column());
  }

  /** The same for all that is said of a statement: up to the first of its names. */
  private Place place(Statement at) {
    return at.unit.facts().imports().stream()
        .map(Import::span)
        .filter(span -> span.line() == at.line && span.column() == at.column)
        .findFirst()
        .map(at.unit::at)
        .orElseThrow();
  }

  /** The module that everybody imports from has to import it from somewhere else. */
  private boolean isAvoidable(Detour detour) {
    String module = PythonPaths.module(detour.usual());
    return !codebase.qualify(detour.binding().unit(), "").equals(module);
  }
}
