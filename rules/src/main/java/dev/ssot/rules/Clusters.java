package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.naming.RoleName;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the types that are named for one job. */
final class Clusters {
  private final ImportIndex imports;
  private final Kinship kinship;
  private final Choosing choosing;
  private final int sharedMethods;
  private final double share;

  Clusters(Codebase codebase, Choosing choosing, int sharedMethods, double share) {
    this.imports = new ImportIndex(codebase);
    this.kinship = new Kinship(codebase);
    this.choosing = choosing;
    this.sharedMethods = sharedMethods;
    this.share = share;
  }

  /** One for each implementation that repeats one that is to be preferred to it. */
  Stream<Report> reports(RoleName job, List<SourceType> types) {
    List<SourceType> own = types.stream().filter(this::isImplementation).sorted(order()).toList();
    List<SourceType> ranked = choosing.rank(subject(job, types), own, SourceType::qualifiedName);
    List<SourceType> survivors = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (SourceType type : ranked) {
      survivors.stream()
          .flatMap(survivor -> judge(job, types, survivor, type).stream())
          .findFirst()
          .ifPresentOrElse(reports::add, () -> survivors.add(type));
    }
    return reports.stream();
  }

  private static String subject(RoleName job, List<SourceType> types) {
    Unit unit = types.get(0).unit();
    return String.join("/", job.toString(), unit.language(), unit.module(), unit.scope().name());
  }

  private boolean isImplementation(SourceType type) {
    return Part.of(type) == Part.IMPLEMENTATION;
  }

  /** The one to keep first: that which more files import, then the one that can do more. */
  private Comparator<SourceType> order() {
    return Comparator.comparing((SourceType type) -> -imports.files(type.definition()))
        .thenComparing(type -> -type.members().functions().size())
        .thenComparing(SourceType::qualifiedName);
  }

  private Optional<Report> judge(
      RoleName job, List<SourceType> cluster, SourceType survivor, SourceType type) {
    if (isFamily(cluster, survivor, type)) {
      return Optional.empty();
    }
    Overlap overlap = Overlap.ofMethods(survivor, type);
    if (overlap.shared().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        report(job, survivor, type, overlap)
            .certainty(certainty(survivor, type, overlap))
            .evidence(overlap.evidence(), table(cluster)));
  }

  /**
   * They are one under a condition, one knows of the other, or both of a third that is named for
   * the job.
   */
  private boolean isFamily(List<SourceType> cluster, SourceType one, SourceType other) {
    return one.qualifiedName().equals(other.qualifiedName())
        || kinship.between(one, other)
        || cluster.stream()
            .filter(third -> !third.equals(one) && !third.equals(other))
            .anyMatch(third -> kinship.between(third, one) && kinship.between(third, other));
  }

  private Certainty certainty(SourceType one, SourceType other, Overlap overlap) {
    boolean isStrong = overlap.shared().size() >= sharedMethods && overlap.ofSmaller() >= share;
    boolean isMeant = Variation.between(one.namespace(), other.namespace()) || areApart(one, other);
    return isStrong && !isMeant ? Certainty.LIKELY : Certainty.POSSIBLE;
  }

  /** Python's top-level packages may be programs of their own that share a folder. */
  private static boolean areApart(SourceType one, SourceType other) {
    return one.isPython() && !top(one).equals(top(other));
  }

  private static String top(SourceType type) {
    return type.qualifiedName().substring(0, type.qualifiedName().indexOf('.') + 1);
  }

  private Report report(RoleName job, SourceType survivor, SourceType type, Overlap overlap) {
    int shared = overlap.shared().size();
    String message =
        "`%s` is a second %s beside `%s`: %s; keep that, which %s, and move the rest into it"
            .formatted(
                type.simpleName(),
                job,
                survivor.qualifiedName(),
                shared == 1 ? "1 method is the same" : shared + " methods are the same",
                users(survivor));
    return Report.of("duplicate", type.qualifiedName(), type.definition().place(), message)
        .asInferred()
        .related(List.of(new Report.Related(survivor.definition().place(), "to be kept")));
  }

  private String users(SourceType type) {
    int files = imports.files(type.definition());
    return files == 1 ? "1 file imports" : files + " files import";
  }

  private Report.Evidence table(List<SourceType> cluster) {
    return new Report.Evidence(
        "Types that are named for this job",
        List.of("type", "part", "functions", "imported by"),
        cluster.stream()
            .map(
                type ->
                    List.of(
                        type.qualifiedName(),
                        Part.of(type).words(),
                        Integer.toString(type.members().functions().size()),
                        Integer.toString(imports.files(type.definition()))))
            .toList());
  }
}
