package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.rule.Report;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports of a declared concept, or of what stands in its place. */
final class DeclaredImports implements Fragmentation {
  private final Codebase codebase;
  private final Map<String, ImportWays> ways;

  DeclaredImports(Codebase codebase) {
    this.codebase = codebase;
    this.ways =
        Map.of("java", new JavaImportWays(codebase), "python", new PythonImportWays(codebase));
  }

  /** Whether an import has to do with a declared concept, be it right or wrong. */
  boolean judges(Binding binding) {
    return !codebase.sourcesOfTruth().isEmpty()
        && ways.containsKey(binding.unit().language())
        && codebase.sourcesOfTruth().stream()
            .filter(truth -> truth.holdsIn(binding.unit()))
            .anyMatch(truth -> way(truth, binding).isPresent());
  }

  @Override
  public Stream<Place> examined() {
    return codebase.sourcesOfTruth().stream()
        .flatMap(truth -> bindings(truth).filter(b -> way(truth, b).isPresent()))
        .map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return codebase.sourcesOfTruth().stream()
        .flatMap(truth -> bindings(truth).flatMap(binding -> judge(truth, binding).stream()));
  }

  private Stream<Binding> bindings(SourceOfTruth truth) {
    return codebase.bindings().stream()
        .filter(binding -> ways.containsKey(binding.unit().language()))
        .filter(binding -> truth.holdsIn(binding.unit()));
  }

  private Optional<ImportWays.Way> way(SourceOfTruth truth, Binding binding) {
    return ways.get(binding.unit().language()).of(truth, binding);
  }

  private Optional<Report> judge(SourceOfTruth truth, Binding binding) {
    return way(truth, binding)
        .filter(way -> !way.isCanonical())
        .map(way -> report(truth, binding, way));
  }

  private Report report(SourceOfTruth truth, Binding binding, ImportWays.Way way) {
    Report report =
        Report.of(
                way.kind(),
                Importer.of(codebase, binding.unit()) + " -> " + binding.path(),
                binding.place(),
                way.message())
            .certainty(way.certainty())
            .concept(truth.concept().name());
    boolean python = binding.unit().language().equals("python");
    Report told = python ? report.evidence(PythonPaths.chain(binding)) : report;
    return Imports.replace(binding, truth.concept().home()).map(told::fix).orElse(told);
  }
}
