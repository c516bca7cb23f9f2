package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types that are named with their package in the code, where an import would have done. */
final class InlineNames implements Fragmentation {
  private final List<QualifiedUses> files;

  InlineNames(Codebase codebase) {
    Set<String> packages = packages(codebase);
    this.files =
        codebase.units().stream()
            .filter(unit -> unit.language().equals("java"))
            .map(unit -> QualifiedUses.of(codebase, unit, packages))
            .toList();
  }

  /** Those that the codebase has or imports from, so that a chain of fields is not taken for one. */
  private static Set<String> packages(Codebase codebase) {
    Stream<String> own = codebase.units().stream().map(unit -> unit.facts().namespace());
    Stream<String> imported =
        codebase.bindings().stream().map(binding -> binding.statement().module());
    return Stream.concat(own, imported).collect(Collectors.toSet());
  }

  @Override
  public Stream<Place> examined() {
    return files.stream().flatMap(QualifiedUses::first);
  }

  @Override
  public Stream<Report> reports() {
    return files.stream()
        .flatMap(
            file ->
                file.avoidable()
                    .map(type -> report(file.unit(), type, file.places(type), file.imports(type))));
  }

  private static Report report(Unit unit, String type, List<Place> places, boolean imported) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String message =
        imported
            ? "`%s` is imported and yet named with its package; write `%s`"
            : "`%s` is named with its package, and no other `%s` is in the way; import it";
    return Report.of(
            "inline",
            Importer.of(unit) + " -> " + type,
            places.get(0),
            message.formatted(type, simple))
        .certainty(Certainty.CERTAIN)
        .related(
            places.stream()
                .skip(1)
                .map(place -> new Report.Related(place, "named with its package again"))
                .toList());
  }
}
