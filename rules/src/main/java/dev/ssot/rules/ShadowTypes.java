package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Choosing;
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
  private final Choosing choosing;
  private final ImportIndex imports;
  private final double sharedMembers;
  private final int fewestMembers;
  private final List<List<SourceType>> namesakes;

  /** A type and the one that it repeats. */
  private record Copy(SourceType original, SourceType type, Overlap overlap) {}

  ShadowTypes(Codebase codebase, Choosing choosing, double sharedMembers, int fewestMembers) {
    this.codebase = codebase;
    this.choosing = choosing;
    this.imports = new ImportIndex(codebase);
    this.sharedMembers = sharedMembers;
    this.fewestMembers = fewestMembers;
    this.namesakes = namesakes();
  }

  private List<List<SourceType>> namesakes() {
    Map<String, List<SourceType>> byName =
        SourceType.all(codebase, "java")
            .filter(type -> isCompared(type.definition()))
            .collect(
                Collectors.groupingBy(SourceType::simpleName, TreeMap::new, Collectors.toList()));
    return byName.entrySet().stream()
        .map(
            each ->
                choosing.rank(each.getKey(), ranked(each.getValue()), SourceType::qualifiedName))
        .filter(types -> types.size() > 1)
        .toList();
  }

  /** Whether it is held against others of its name. */
  static boolean isCompared(Definition type) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    return type.unit().language().equals("java")
        && type.unit().scope() != Scope.GENERATED
        && !declared.isNested();
  }

  /** The one to keep first: production before tests, then the one that more files import. */
  private List<SourceType> ranked(List<SourceType> types) {
    return types.stream()
        .sorted(
            Comparator.comparing(SourceType::isDeprecated)
                .thenComparing(type -> type.unit().isTest())
                .thenComparing(type -> -imports.files(type.definition()))
                .thenComparing(type -> -type.members().functions().size())
                .thenComparing(SourceType::qualifiedName))
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
  private List<Copy> copies(List<SourceType> types) {
    List<SourceType> originals = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (SourceType type : types) {
      originals.stream()
          .flatMap(original -> compare(original, type).stream())
          .findFirst()
          .ifPresentOrElse(copies::add, () -> originals.add(type));
    }
    return copies;
  }

  private Optional<Copy> compare(SourceType original, SourceType type) {
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
    SourceType original = copy.original;
    String message =
        "`%s` is a copy: %s of its %s members are those of `%s`; keep one and import that, %s"
            .formatted(
                copy.type.qualifiedName(),
                copy.overlap.shared().size(),
                copy.overlap.second(),
                original.qualifiedName(),
                where(all));
    return Report.of("shadow", copy.type.qualifiedName(), all.get(0).place(), message)
        .certainty(certainty(copy))
        .asInferred()
        .related(places(copy, all))
        .evidence(copy.overlap.evidence(), usage(original, copy.type));
  }

  private static String where(List<Binding> all) {
    int more = all.size() - 1;
    return switch (more) {
      case 0 -> "here";
      case 1 -> "here and in 1 more file";
      default -> "here and in " + more + " more files";
    };
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

  private Report.Evidence usage(SourceType... types) {
    return new Report.Evidence(
        "Who imports which",
        List.of("type", "files"),
        Stream.of(types)
            .map(t -> List.of(t.qualifiedName(), Integer.toString(imports.files(t.definition()))))
            .toList());
  }
}
