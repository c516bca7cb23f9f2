package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Import;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * An import of something that should be in this codebase and is not.
 *
 * @param generated globs on the last parts of names that a build makes
 */
public record BrokenImport(List<String> generated) implements Rule {

  /** With the names that Python's usual code generators and version tools give. */
  public BrokenImport() {
    this(
        List.of(
            "_version",
            "version",
            "__version__",
            "_*version*",
            "*_pb2",
            "*_pb2_grpc",
            "*_ui",
            "*_rc"));
  }

  @Override
  public String id() {
    return "broken-import";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(
        codebase.sourcesOfTruth().isEmpty() ? Excerpt.of(unit.facts()) : Excerpt.all(unit.facts()));
  }

  @Override
  public boolean regards(String path) {
    return OtherSources.mayBe(path);
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    OtherSources others = OtherSources.of(codebase, generated);
    DeclaredImports concepts = new DeclaredImports(codebase);
    for (Binding binding : codebase.bindings()) {
      if (isInside(binding) && !concepts.judges(binding)) {
        findings.examined(binding.place());
        if (binding.resolution() instanceof Resolution.Missing missing
            && !others.maySupply(codebase, binding, missing)) {
          findings.report(report(codebase, binding, missing));
        }
      }
    }
    LoadableModules.of(codebase, others).measure(findings);
  }

  private static boolean isInside(Binding binding) {
    return binding.resolution() instanceof Resolution.Missing
        || binding.resolution() instanceof Resolution.Defined
        || binding.resolution() instanceof Resolution.Namespace;
  }

  private static Report report(Codebase codebase, Binding binding, Resolution.Missing missing) {
    String importer = Importer.of(codebase, binding.unit());
    return Report.of(
            kind(binding.statement().site()),
            importer + " -> " + missing.name(),
            binding.place(),
            "`%s` is not there%s".formatted(missing.name(), nearest(missing)))
        .related(
            missing.hops().stream()
                .map(hop -> new Report.Related(hop.place(), "handed on by " + hop.module()))
                .toList());
  }

  /** Up to where the name leads, and the part that is missing there. */
  private static String nearest(Resolution.Missing missing) {
    String nearest = missing.nearest();
    if (nearest.isEmpty() || !missing.name().startsWith(nearest + ".")) {
      return "";
    }
    String part = missing.name().substring(nearest.length() + 1).replaceFirst("\\..*", "");
    return "; `%s` has no `%s`".formatted(nearest, part);
  }

  private static String kind(Import.Site site) {
    return switch (site) {
      case TOP, CLASS, CONDITIONAL -> "unguarded";
      case FUNCTION -> "lazy";
      case GUARDED -> "guarded";
      case TYPE_CHECKING -> "type-checking";
    };
  }
}
