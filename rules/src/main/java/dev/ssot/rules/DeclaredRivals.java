package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.rule.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Types that the registry names as claiming the job of a declared concept. */
record DeclaredRivals(Codebase codebase) {

  /** A report for each concept that a type is a rival of. */
  Stream<Report> reports() {
    return codebase.sourcesOfTruth().isEmpty()
        ? Stream.empty()
        : SourceType.all(codebase).flatMap(this::reports);
  }

  private Stream<Report> reports(SourceType type) {
    return codebase.sourcesOfTruth().stream()
        .filter(truth -> truth.holdsIn(type.unit()) && truth.isRival(type.qualifiedName()))
        .flatMap(truth -> judge(truth, type).stream());
  }

  private Optional<Report> judge(SourceOfTruth truth, SourceType type) {
    Part part = Part.of(type);
    if (part != Part.IMPLEMENTATION && part != Part.DEPRECATED) {
      return Optional.empty();
    }
    Optional<Definition> home =
        codebase.definitions(truth.concept().home()).stream()
            .filter(definition -> definition.declaration() instanceof Definition.Type)
            .findFirst();
    return home.filter(at -> !isKin(at, type)).map(at -> report(truth, at, type));
  }

  /** A subtype, a delegate or an interface is no rival; a mere sibling is. */
  private boolean isKin(Definition home, SourceType type) {
    Set<Definition> ancestors = codebase.ancestors(type.definition());
    return ancestors.contains(home)
        || Kinship.uses(type, names(home, type.unit()))
        || (type.members().functions().isEmpty() && areAbstract(ancestors));
  }

  /** A type without methods of its own that only joins interfaces is one itself. */
  private boolean areAbstract(Set<Definition> types) {
    return !types.isEmpty()
        && types.stream()
            .map(type -> Part.of(SourceType.of(codebase, type)))
            .allMatch(part -> part == Part.INTERFACE || part == Part.BASE);
  }

  /** What the home is called in a file, by whatever way it comes there. */
  private Set<String> names(Definition home, Unit unit) {
    Set<String> names = new HashSet<>(Set.of(home.simpleName()));
    for (Import statement : unit.facts().imports()) {
      if (codebase.resolve(unit, "", statement.boundName()) instanceof Resolution.Defined meant
          && meant.definition().equals(home)) {
        names.add(statement.boundName());
      }
    }
    return names;
  }

  private static Report report(SourceOfTruth truth, Definition home, SourceType type) {
    String message =
        "`%s` claims the job of `%s`; move what it adds there and use that"
            .formatted(type.simpleName(), home.qualifiedName());
    return Report.of("rival", type.qualifiedName(), type.definition().place(), message)
        .concept(truth.concept().name())
        .related(List.of(new Report.Related(home.place(), "the declared home")));
  }
}
