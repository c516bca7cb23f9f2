package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.Set;
import java.util.stream.Stream;

/** A Python function without parameters that is cached, so that it gives all callers one object. */
record CachedAccessor(PythonState state) implements ModuleShape {
  private static final Set<String> CACHES = Set.of("cache", "lru_cache");

  @Override
  public Stream<Place> examined(Unit unit) {
    return accessors(unit).map(function -> unit.at(function.nameSpan()));
  }

  @Override
  public Stream<Report> reports(Unit unit) {
    return accessors(unit).map(function -> report(unit, function));
  }

  private static Stream<Function> accessors(Unit unit) {
    return unit.facts().functions().stream()
        .filter(function -> function.kind() == Function.Kind.FUNCTION)
        .filter(function -> function.parameters().isEmpty())
        .filter(
            function ->
                function.annotations().stream()
                    .anyMatch(at -> CACHES.contains(PythonPaths.last(at.name()))));
  }

  private Report report(Unit unit, Function function) {
    String message =
        "`%s()` is cached, so it gives the same object to all; let whoever starts the program make it and give it to its users"
            .formatted(function.name());
    Report report =
        Report.of(
            "cached",
            state.codebase().qualify(unit, function.qualifiedName()),
            unit.at(function.nameSpan()),
            message);
    return function.body().returns().stream()
        .flatMap(value -> state.made(unit, function.qualifiedName(), value).stream())
        .findFirst()
        .map(type -> state.judge(report, type))
        .orElseGet(() -> report.certainty(Certainty.POSSIBLE));
  }
}
