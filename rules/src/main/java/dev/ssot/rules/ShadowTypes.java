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
 * alone decides silently which of them a file gets.
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
            .collect(Collectors.groupingBy(JavaType::simpleName, TreeMap::new, Collectors.toList()));
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
    return imports.of(copy.type.definition()).stream().map(binding -> report(copy, binding));
  }

  private Report report(Copy copy, Binding binding) {
    JavaType original = copy.original;
    Overlap overlap = copy.overlap;
    String message =
        "`%s` is a copy: %d of its %d members are those of `%s`; import that one"
            .formatted(
                copy.type.qualifiedName(),
                overlap.shared().size(),
                overlap.second(),
                original.qualifiedName());
    return Report.of(
            "shadow",
            Importer.of(binding.unit()) + " -> " + copy.type.qualifiedName(),
            binding.place(),
            message)
        .certainty(overlap.isCopied() ? Certainty.LIKELY : Certainty.POSSIBLE)
        .asInferred()
        .related(
            List.of(
                new Report.Related(copy.type.definition().place(), "the copy"),
                new Report.Related(original.definition().place(), "the original")))
        .evidence(overlap.evidence(), usage(original, copy.type))
        .fix(Imports.replace(binding, original.qualifiedName()));
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
