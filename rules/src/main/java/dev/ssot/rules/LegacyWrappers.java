package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Import;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports of a deprecated type that only wraps or extends the type to be used instead. */
final class LegacyWrappers implements Fragmentation {
  private final Codebase codebase;
  private final Replacements replacements;
  private final List<Binding> imports;

  LegacyWrappers(Codebase codebase) {
    this.codebase = codebase;
    this.replacements = new Replacements(codebase);
    this.imports = codebase.bindings().stream().filter(LegacyWrappers::isOfType).toList();
  }

  @Override
  public Stream<Place> examined() {
    return imports.stream().map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return imports.stream().flatMap(binding -> judge(binding).stream());
  }

  private static boolean isOfType(Binding binding) {
    return binding.unit().language().equals("java")
        && binding.statement().kind() == Import.Kind.SINGLE
        && binding.resolution() instanceof Resolution.Defined defined
        && defined.definition().declaration() instanceof Definition.Type;
  }

  private Optional<Report> judge(Binding binding) {
    Definition imported = ((Resolution.Defined) binding.resolution()).definition();
    if (!SourceType.isMarkedDeprecated(imported)) {
      return Optional.empty();
    }
    SourceType type = SourceType.of(codebase, imported);
    return isKeptWith(binding, type)
        ? Optional.empty()
        : replacements.of(type).map(instead -> report(binding, type, instead));
  }

  /** Deprecated code may use deprecated code, and a type's own tests must. */
  private static boolean isKeptWith(Binding binding, SourceType type) {
    return binding.unit().facts().types().stream()
        .filter(importing -> !importing.isNested())
        .anyMatch(
            importing ->
                importing.name().startsWith(type.simpleName())
                    || binding.unit().facts().deprecated().contains(importing.name()));
  }

  private static Report report(Binding binding, SourceType type, Replacements.Instead instead) {
    SourceType better = instead.type();
    Report report =
        Report.of(
                "legacy",
                Importer.of(binding.unit()) + " -> " + type.qualifiedName(),
                binding.place(),
                "`%s` is deprecated and only %s `%s`; import `%s`"
                    .formatted(
                        type.simpleName(),
                        instead.how(),
                        better.simpleName(),
                        better.qualifiedName()))
            .certainty(instead.certainty())
            .asInferred()
            .related(
                List.of(
                    new Report.Related(type.definition().place(), "the deprecated type"),
                    new Report.Related(better.definition().place(), "what it stands for")));
    return Imports.replace(binding, better.qualifiedName()).map(report::fix).orElse(report);
  }
}
