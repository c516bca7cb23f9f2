package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.rule.Report;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports of a declared concept, or of what stands in its place. */
final class DeclaredImports implements Fragmentation {
  private final Codebase codebase;

  DeclaredImports(Codebase codebase) {
    this.codebase = codebase;
  }

  @Override
  public Stream<Place> examined() {
    return codebase.sourcesOfTruth().stream()
        .flatMap(
            truth ->
                bindings(truth)
                    .filter(b -> truth.isCanonical(name(b)) || judge(truth, b).isPresent()))
        .map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return codebase.sourcesOfTruth().stream()
        .flatMap(truth -> bindings(truth).flatMap(binding -> judge(truth, binding).stream()));
  }

  private Stream<Binding> bindings(SourceOfTruth truth) {
    return codebase.bindings().stream()
        .filter(binding -> binding.unit().language().equals("java"))
        .filter(binding -> truth.holdsIn(binding.unit()));
  }

  private Optional<Report> judge(SourceOfTruth truth, Binding binding) {
    String home = truth.concept().home();
    String name = name(binding);
    if (truth.isCanonical(name)) {
      return Optional.empty();
    }
    if (truth.isLegacy(name)) {
      return report("legacy", truth, binding, "`%s` is a legacy way to `%s`; import `%s`");
    }
    if (isOnDemand(binding) && hides(truth, binding)) {
      return report("wildcard", truth, binding, "`%s.*` hides an import of `%s`; import `%s`");
    }
    if (truth.isRival(name) && !isSupertype(home, name)) {
      return report("rival", truth, binding, "`%s` claims the job of `%s`; import `%s`");
    }
    return name.endsWith("." + truth.simpleName()) && !isOnDemand(binding)
        ? report("shadow", truth, binding, "`%s` is another `%s` than `%s`; import that one")
        : Optional.empty();
  }

  /** The imported type's name, also where one of its members is imported. */
  private static String name(Binding binding) {
    return switch (binding.statement().kind()) {
      case STATIC, STATIC_ON_DEMAND -> binding.statement().module();
      default -> binding.path();
    };
  }

  private static boolean isOnDemand(Binding binding) {
    return binding.statement().kind() == Import.Kind.ON_DEMAND;
  }

  /** The home lies in the imported package, and the file names it. */
  private static boolean hides(SourceOfTruth truth, Binding binding) {
    Unit unit = binding.unit();
    return truth.concept().home().equals(binding.path() + "." + truth.simpleName())
        && unit.facts().mentions().stream()
            .anyMatch(mention -> mention.name().equals(truth.simpleName()));
  }

  private boolean isSupertype(String home, String name) {
    return codebase.definitions(home).stream()
        .flatMap(definition -> codebase.ancestors(definition).stream())
        .anyMatch(ancestor -> ancestor.qualifiedName().equals(name));
  }

  private static Optional<Report> report(
      String kind, SourceOfTruth truth, Binding binding, String message) {
    String home = truth.concept().home();
    Report report =
        Report.of(
                kind,
                Importer.of(binding.unit()) + " -> " + binding.path(),
                binding.place(),
                message.formatted(name(binding), truth.concept().name(), home))
            .concept(truth.concept().name());
    boolean plain =
        binding.statement().kind() == Import.Kind.SINGLE
            && binding.statement().name().equals(truth.simpleName());
    return Optional.of(plain ? report.fix(Imports.replace(binding, home)) : report);
  }
}
