package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Top-level types of one simple name of which one is a copy of the other, so that an import decides
 * silently which of them a file gets.
 */
final class ShadowTypes implements Fragmentation {
  private final Codebase codebase;
  private final ImportCounts imports;
  private final double sharedMembers;
  private final int fewestMembers;
  private final List<List<JavaType>> namesakes;

  ShadowTypes(Codebase codebase, double sharedMembers, int fewestMembers) {
    this.codebase = codebase;
    this.imports = new ImportCounts(codebase);
    this.sharedMembers = sharedMembers;
    this.fewestMembers = fewestMembers;
    this.namesakes = namesakes();
  }

  private List<List<JavaType>> namesakes() {
    Map<String, List<JavaType>> byName =
        JavaType.all(codebase)
            .filter(type -> !type.declaration().isNested())
            .filter(type -> type.unit().scope() != Scope.GENERATED)
            .collect(Collectors.groupingBy(JavaType::simpleName, TreeMap::new, Collectors.toList()));
    return byName.values().stream().filter(types -> types.size() > 1).map(this::ranked).toList();
  }

  /** The one to keep first: production before tests, then the one that more files import. */
  private List<JavaType> ranked(List<JavaType> types) {
    return types.stream()
        .sorted(
            Comparator.comparing(JavaType::isDeprecated)
                .thenComparing(type -> type.unit().isTest())
                .thenComparing(type -> -imports.of(type.definition()))
                .thenComparing(type -> -type.members().functions().size())
                .thenComparing(JavaType::qualifiedName))
        .toList();
  }

  @Override
  public Stream<Place> examined() {
    return namesakes.stream().flatMap(List::stream).map(type -> type.definition().place());
  }

  @Override
  public Stream<Report> reports() {
    return namesakes.stream().flatMap(this::copies);
  }

  /** Each type is held against the originals before it, which are few even where types are many. */
  private Stream<Report> copies(List<JavaType> types) {
    List<JavaType> originals = new ArrayList<>();
    List<Report> copies = new ArrayList<>();
    for (JavaType type : types) {
      Optional<Report> copy =
          originals.stream().map(original -> judge(original, type)).flatMap(Optional::stream).findFirst();
      copy.ifPresentOrElse(copies::add, () -> originals.add(type));
    }
    return copies.stream();
  }

  private Optional<Report> judge(JavaType original, JavaType type) {
    if (original.qualifiedName().equals(type.qualifiedName())) {
      return Optional.empty();
    }
    Overlap overlap = Overlap.between(original, type);
    return overlap.shared().size() >= fewestMembers && overlap.ofLarger() >= sharedMembers
        ? Optional.of(report(original, type, overlap))
        : Optional.empty();
  }

  private Report report(JavaType original, JavaType type, Overlap overlap) {
    String message =
        "`%s` shadows `%s`: %d of its %d members are the same; keep one and import it everywhere"
            .formatted(
                type.qualifiedName(),
                original.qualifiedName(),
                overlap.shared().size(),
                overlap.second());
    return Report.of("shadow", type.qualifiedName(), type.definition().place(), message)
        .certainty(overlap.isCopied() ? Certainty.LIKELY : Certainty.POSSIBLE)
        .asInferred()
        .related(List.of(new Report.Related(original.definition().place(), "the original")))
        .evidence(overlap.evidence(), usage(original, type));
  }

  private Report.Evidence usage(JavaType... types) {
    return new Report.Evidence(
        "Who imports which",
        List.of("type", "files"),
        Stream.of(types)
            .map(t -> List.of(t.qualifiedName(), Integer.toString(imports.of(t.definition()))))
            .toList());
  }
}
