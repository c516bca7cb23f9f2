package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.naming.RoleName;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second implementation of one job: two types whose names say that they do the same, and whose
 * members say so too, without either being made of the other.
 *
 * @param roles the head nouns of types that do a job
 * @param affixes words in a type's name that say nothing about the job
 * @param sharedMethods how many methods two types must have in common at least
 * @param overlap the share of the smaller type's members, between 0 and 1, that must be common
 */
public record DuplicateManager(
    List<String> roles, List<String> affixes, int sharedMethods, double overlap) implements Rule {

  /** The usual head nouns and affixes, three methods, one half. */
  public DuplicateManager() {
    this(RoleName.ROLES, RoleName.AFFIXES, 3, 0.5);
  }

  @Override
  public String id() {
    return "duplicate-manager";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    if (unit.language().equals("python") || !codebase.sourcesOfTruth().isEmpty()) {
      return Optional.of(Excerpt.all(unit.facts()));
    }
    RoleName.Reader reader = new RoleName.Reader(roles, affixes);
    return Optional.of(
        Excerpt.of(unit.facts())
            .imports(JavaExcerpts.tying(codebase, unit.facts()))
            .functions(function -> reader.read(function.owner()).isPresent())
            .bodies(function -> function.body().outline()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    Map<Job, List<SourceType>> jobs = jobs(codebase);
    Clusters clusters = new Clusters(codebase, findings.choosing(), sharedMethods, overlap);
    DeclaredRivals declared = new DeclaredRivals(codebase);
    List<Report> reports =
        Stream.concat(
                declared.reports(),
                jobs.entrySet().stream()
                    .flatMap(job -> clusters.reports(job.getKey().name, job.getValue())))
            .toList();
    Stream<Place> named =
        jobs.values().stream().flatMap(List::stream).map(type -> type.definition().place());
    Stream.concat(named, reports.stream().map(Report::place))
        .distinct()
        .forEach(findings::examined);
    Set<Place> told = new HashSet<>();
    reports.stream().filter(report -> told.add(report.place())).forEach(findings::report);
  }

  /** A job within one module and scope of one language. */
  private record Job(RoleName name, String language, String module, Scope scope) {}

  private Map<Job, List<SourceType>> jobs(Codebase codebase) {
    RoleName.Reader reader = new RoleName.Reader(roles, affixes);
    Map<Job, List<SourceType>> jobs = new LinkedHashMap<>();
    SourceType.all(codebase)
        .filter(type -> !type.declaration().isNested())
        .forEach(
            type ->
                reader
                    .read(type.simpleName())
                    .map(name -> job(name, type.unit()))
                    .ifPresent(
                        job -> jobs.computeIfAbsent(job, key -> new ArrayList<>()).add(type)));
    return jobs;
  }

  private static Job job(RoleName name, Unit unit) {
    return new Job(name, unit.language(), unit.module(), unit.scope());
  }
}
