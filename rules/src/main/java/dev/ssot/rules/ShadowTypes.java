package dev.ssot.rules;

import dev.ssot.codebase.Binding;
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
 * Imports of a top-level type that is a copy of another one of the same simple name: the import
 * alone decides silently which of them a file gets. One finding for each copy.
 */
final class ShadowTypes implements Fragmentation {
  private final Codebase codebase;
  private final ImportIndex imports;
  private final double sharedMembers;
  private final int fewestMembers;
  private final List<List<JavaType>> namesakes;

  /** A type and the one that it repeats. */
  private record Copy(JavaType original, JavaType type, Overlap overlap) {}

  ShadowTypes(Codebase codebase, double sharedMembers, int fewestMembers) {
    this.codebase = codebase;
    this.imports = new ImportIndex(codebase);
    this.sharedMembers = sharedMembers;
    this.fewestMembers = fewestMembers;
    this.namesakes = namesakes();
  }

  private List<List<JavaType>> namesakes() {
    Map<String, List<JavaType>> byName =
        JavaType.all(codebase)
            .filter(type -> !type.declaration().isNested())
            .filter(type -> type.unit().scope() != Scope.GENERATED)
            .collect(
                Collectors.groupingBy(JavaType::simpleName, TreeMap::new, Collectors.toList()));
    return byName.values().stream().filter(types -> types.size() > 1).map(this::ranked).toList();
  }

  /** The one to keep first: production before tests, then the one that more files import. */
  private List<JavaType> ranked(List<JavaType> types) {
    return types.stream()
        .sorted(
            Comparator.comparing(JavaType::isDeprecated)
                .thenComparing(type -> type.unit().isTest())
                .thenComparing(type -> -imports.files(type.definition()))
                .thenComparing(type -> -type.members().functions().size())
                .thenComparing(JavaType::qualifiedName))
        .toList();
  }

  @Override
  public Stream<Place> examined() {
    return namesakes.stream()
        .flatMap(List::stream)
        .flatMap(type -> imports.of(type.definition()).stream())
        .map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return namesakes.stream().flatMap(types -> copies(types).stream()).flatMap(this::reports);
  }

  /** Each type is held against the originals before it, which are few even where types are many. */
  private List<Copy> copies(List<JavaType> types) {
    List<JavaType> originals = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (JavaType type : types) {
      originals.stream()
          .flatMap(original -> compare(original, type).stream())
          .findFirst()
          .ifPresentOrElse(copies::add, () -> originals.add(type));
    }
    return copies;
  }

  private Optional<Copy> compare(JavaType original, JavaType type) {
    Overlap overlap = Overlap.ofMembers(original, type);
    return !original.qualifiedName().equals(type.qualifiedName())
            && overlap.shared().size() >= fewestMembers
            && overlap.ofLarger() >= sharedMembers
        ? Optional.of(new Copy(original, type, overlap))
        : Optional.empty();
  }

  private Stream<Report> reports(Copy copy) {
    List<Binding> all = imports.of(copy.type.definition());
    return all.isEmpty() ? Stream.empty() : Stream.of(report(copy, all));
  }

  private Report report(Copy copy, List<Binding> all) {
    JavaType original = copy.original;
    String message =
        "`%s` is a copy: %d of its %d members are those of `%s`; keep one and import that, here and in %d more files"
            .formatted(
                copy.type.qualifiedName(),
                copy.overlap.shared().size(),
                copy.overlap.second(),
                original.qualifiedName(),
                all.size() - 1);
    return Report.of("shadow", copy.type.qualifiedName(), all.get(0).place(), message)
        .certainty(certainty(copy))
        .asInferred()
        .related(places(copy, all))
        .evidence(copy.overlap.evidence(), usage(original, copy.type));
  }

  private static Certainty certainty(Copy copy) {
    boolean isMeant =
        Variation.between(
            copy.original.unit().facts().namespace(), copy.type.unit().facts().namespace());
    return copy.overlap.isCopied() && !isMeant ? Certainty.LIKELY : Certainty.POSSIBLE;
  }

  private static List<Report.Related> places(Copy copy, List<Binding> all) {
    List<Report.Related> places = new ArrayList<>();
    places.add(new Report.Related(copy.type.definition().place(), "the copy"));
    places.add(new Report.Related(copy.original.definition().place(), "the original"));
    all.stream()
        .skip(1)
        .forEach(b -> places.add(new Report.Related(b.place(), "the copy is imported again")));
    return places;
  }

  private Report.Evidence usage(JavaType... types) {
    return new Report.Evidence(
        "Who imports which",
        List.of("type", "files"),
        Stream.of(types)
            .map(t -> List.of(t.qualifiedName(), Integer.toString(imports.files(t.definition()))))
            .toList());
  }
}
