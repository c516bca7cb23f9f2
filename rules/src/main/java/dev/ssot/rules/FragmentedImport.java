package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  public void check(Codebase codebase, Findings findings) {
    Fragmentation declared = new DeclaredImports(codebase);
    Fragmentation libraries = new RivalLibraries(codebase, FAMILIES, findings.choosing());
    List<Fragmentation> all =
        List.of(
            declared,
            new ImportPaths(codebase, findings.choosing()),
            new LegacyWrappers(codebase),
            new InheritedStatics(codebase),
            new InlineNames(codebase),
            new ShadowTypes(codebase, findings.choosing(), sharedMembers, fewestMembers));
    measure(declared, findings);
    Set<Place> told = new HashSet<>();
    Stream.concat(all.stream().flatMap(Fragmentation::examined), libraries.examined())
        .distinct()
        .forEach(findings::examined);
    all.stream()
        .flatMap(Fragmentation::reports)
        .filter(report -> told.add(report.place()))
        .forEach(findings::report);
    libraries.reports().forEach(findings::report);
  }

  /** Of the imports of declared concepts, the share that goes to their homes. */
  private static void measure(Fragmentation declared, Findings findings) {
    Set<Place> astray = declared.reports().map(Report::place).collect(Collectors.toSet());
    declared
        .examined()
        .distinct()
        .forEach(place -> findings.measure("canonical-share", place, !astray.contains(place)));
  }
}
