package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is reached in more than one way: by another path, through a wrapper, as a copy, or
 * in the shape of another library for the same job.
 *
 * @param sharedMembers the share of its members, between 0 and 1, from which on a type of the same
 *     name is a copy
 * @param fewestMembers how many members two types must have in common at least
 */
public record FragmentedImport(double sharedMembers, int fewestMembers) implements Rule {
  private static final Families FAMILIES = Families.read();

  /** Seven tenths of the members, and four at least. */
  public FragmentedImport() {
    this(0.7, 4);
  }

  @Override
  public String id() {
    return "fragmented-import";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    if (!codebase.sourcesOfTruth().isEmpty()) {
      return Optional.of(Excerpt.all(unit.facts()));
    }
    return Optional.of(
        unit.language().equals("java")
            ? new ReferenceExcerpt(codebase, unit).excerpt()
            : Excerpt.of(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Told> ways = ways(codebase, findings.choosing());
    Told declared = ways.get(0);
    Told libraries = ways.get(ways.size() - 1);
    measure(declared, findings);
    Set<Place> examined = new HashSet<>();
    for (Told way : ways) {
      for (Place place : way.examined) {
        if (examined.add(place)) {
          findings.examined(place);
        }
      }
    }
    Set<Place> told = new HashSet<>();
    ways.subList(0, ways.size() - 1).stream()
        .flatMap(way -> way.reports.stream())
        .filter(report -> told.add(report.place()))
        .forEach(findings::report);
    libraries.reports.forEach(findings::report);
  }

  /** All that one way of looking for it comes to. */
  private record Told(List<Place> examined, List<Report> reports) {
    static Told by(Fragmentation way) {
      return new Told(way.examined().toList(), way.reports().toList());
    }
  }

  /** Looked for at the same time, since each takes as long as another rule. */
  private List<Told> ways(Codebase codebase, Choosing choosing) {
    return Stream.<Supplier<Fragmentation>>of(
            () -> new DeclaredImports(codebase),
            () -> new ImportPaths(codebase, choosing),
            () -> new LegacyWrappers(codebase),
            () -> new JavaReferences(codebase),
            () -> new ShadowTypes(codebase, choosing, sharedMembers, fewestMembers),
            () -> new RivalLibraries(codebase, FAMILIES, choosing))
        .parallel()
        .map(way -> Told.by(way.get()))
        .toList();
  }

  /** Of the imports of declared concepts, the share that goes to their homes. */
  private static void measure(Told declared, Findings findings) {
    Set<Place> astray = declared.reports.stream().map(Report::place).collect(Collectors.toSet());
    declared.examined.stream()
        .distinct()
        .forEach(place -> findings.measure("canonical-share", place, !astray.contains(place)));
  }
}
