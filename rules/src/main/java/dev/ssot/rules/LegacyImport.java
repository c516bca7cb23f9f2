package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Import;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An import of what its own source says should no longer be used. */
public record LegacyImport() implements Rule {
  private static final Set<String> ABOUT_DEPRECATION = Set.of("deprecation", "removal", "all");

  @Override
  public String id() {
    return "legacy-import";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    if (!codebase.sourcesOfTruth().isEmpty()) {
      return Optional.of(Excerpt.all(unit.facts()));
    }
    Set<String> used = names(unit.facts()).map(LegacyImport::first).collect(Collectors.toSet());
    List<Mention> imports =
        unit.facts().imports().stream()
            .filter(JavaExcerpts.leadingInto(codebase))
            .map(Import::boundName)
            .filter(used::contains)
            .map(name -> new Mention(Mention.Kind.VALUE, name, "", Span.FILE))
            .toList();
    Excerpt seen = Excerpt.of(unit.facts());
    if (unit.language().equals("java")) {
      seen.imports(
          JavaExcerpts.leadingInto(codebase)
              .or(JavaExcerpts.giving(Replacements.names(unit.facts()))));
    }
    return Optional.of(
        seen.bodies(function -> Replacements.regards(unit, function)).mentions(imports));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    Replacements replacements = new Replacements(codebase);
    DeclaredImports concepts = new DeclaredImports(codebase);
    for (Binding binding : codebase.bindings()) {
      if (binding.resolution() instanceof Resolution.Defined && !concepts.judges(binding)) {
        findings.examined(binding.place());
        deprecated(codebase, binding)
            .filter(found -> !isKeptWith(binding.unit(), found))
            .filter(found -> !hasReplacement(codebase, replacements, found))
            .map(found -> report(codebase, binding, found))
            .ifPresent(findings::report);
      }
    }
  }

  /**
   * What is imported, where it or its module is deprecated. What a deprecated module only hands on
   * is reached by a wrong path, which is for {@code fragmented-import} to tell.
   */
  private static Optional<Definition> deprecated(Codebase codebase, Binding binding) {
    Definition imported = ((Resolution.Defined) binding.resolution()).definition();
    if (imported.unit().facts().deprecated().isEmpty()) {
      return Optional.empty();
    }
    Stream<Definition> module =
        isDeprecated(imported.unit(), "")
            ? codebase.definitions(codebase.qualify(imported.unit(), "")).stream()
            : Stream.of();
    return Stream.concat(outermost(codebase, imported), module)
        .filter(found -> !found.unit().equals(binding.unit()))
        .findFirst();
  }

  /** The definition where it is deprecated, else the enclosing type that is. */
  private static Stream<Definition> outermost(Codebase codebase, Definition definition) {
    String name = definition.declaration().name();
    while (!name.isEmpty() && !isDeprecated(definition.unit(), name)) {
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return name.isEmpty()
        ? Stream.of()
        : codebase.definitions(codebase.qualify(definition.unit(), name)).stream()
            .filter(found -> found.unit().equals(definition.unit()));
  }

  /** Of overloads, an import brings all; as long as one is in use, so is the import. */
  private static boolean isDeprecated(Unit unit, String name) {
    long marked = unit.facts().deprecated().stream().filter(name::equals).count();
    return marked > 0
        && marked
            >= unit.facts().functions().stream()
                .filter(function -> function.qualifiedName().equals(name))
                .count();
  }

  /** Deprecated code may use deprecated code, and so may what is written on purpose for it. */
  private static boolean isKeptWith(Unit unit, Definition found) {
    String simple = found.simpleName();
    boolean deprecatedItself =
        isDeprecated(unit, "")
            || unit.facts().types().stream()
                .filter(type -> !type.isNested())
                .anyMatch(
                    type -> isDeprecated(unit, type.name()) || isNamedFor(type.name(), simple));
    return deprecatedItself
        || Stream.concat(
                unit.facts().types().stream().flatMap(type -> type.annotations().stream()),
                unit.facts().functions().stream()
                    .flatMap(function -> function.annotations().stream()))
            .anyMatch(LegacyImport::allowsDeprecated);
  }

  private static boolean isNamedFor(String type, String simple) {
    return type.startsWith(simple);
  }

  private static boolean allowsDeprecated(Annotation annotation) {
    return annotation.name().equals("SuppressWarnings")
        && annotation.strings().stream().anyMatch(ABOUT_DEPRECATION::contains);
  }

  /** Then it is a wrapper, and {@code fragmented-import} says what to import instead. */
  private static boolean hasReplacement(
      Codebase codebase, Replacements replacements, Definition found) {
    return found.unit().language().equals("java")
        && found.declaration() instanceof Definition.Type
        && replacements.of(SourceType.of(codebase, found)).isPresent();
  }

  /** A test may be there for it, and a package's own {@code __init__} keeps it in reach. */
  private static boolean isOnPurpose(Unit unit) {
    return unit.isTest() || unit.path().endsWith("__init__.py");
  }

  /** Java code imports for a comment's sake too; then nothing depends on what is deprecated. */
  private static boolean isForComments(Binding binding) {
    return binding.unit().language().equals("java")
        && binding.statement().kind() == Import.Kind.SINGLE
        && names(binding.unit().facts())
            .noneMatch(name -> first(name).equals(binding.statement().boundName()));
  }

  private static String first(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** All that code uses by name. */
  private static Stream<String> names(Facts facts) {
    Stream<String> annotations =
        Stream.of(
                facts.types().stream().flatMap(type -> type.annotations().stream()),
                facts.functions().stream().flatMap(function -> function.annotations().stream()),
                facts.variables().stream().flatMap(variable -> variable.annotations().stream()))
            .flatMap(all -> all)
            .map(Annotation::name);
    return Stream.of(
            facts.mentions().stream().map(Mention::name),
            facts.creations().stream().map(Creation::type),
            facts.calls().stream().map(Call::target),
            annotations)
        .flatMap(all -> all);
  }

  private static Report report(Codebase codebase, Binding binding, Definition found) {
    boolean module = found.declaration() instanceof Definition.ModuleFile;
    return Report.of(
            module ? "module" : "name",
            Importer.of(codebase, binding.unit()) + " -> " + binding.path(),
            binding.place(),
            "`%s` is deprecated".formatted(found.qualifiedName()))
        .certainty(
            isOnPurpose(binding.unit()) || isForComments(binding)
                ? Certainty.POSSIBLE
                : Certainty.CERTAIN)
        .related(
            List.of(new Report.Related(found.place(), "says that it should no longer be used")));
  }
}
