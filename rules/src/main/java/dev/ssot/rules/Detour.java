package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Import;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The import of a symbol by another path than the usual one.
 *
 * @param usual the path that most files take
 * @param files how many do
 * @param counts of all paths, as evidence
 */
record Detour(
    Binding binding, Definition symbol, String usual, long files, Report.Evidence counts) {

  /**
   * One report for those of one statement.
   *
   * @param place of the statement
   * @param detours not empty
   */
  static Report report(Codebase codebase, Place place, List<Detour> detours) {
    Detour first = detours.get(0);
    Report report =
        Report.of(
                first.kind(),
                Importer.of(codebase, first.binding.unit()) + " -> " + first.binding.path(),
                place,
                first.message(detours))
            .certainty(first.certainty())
            .asInferred()
            .related(
                detours.stream()
                    .map(each -> new Report.Related(each.symbol.place(), each.definedHere()))
                    .toList())
            .evidence(evidence(detours));
    return first.kind().equals("minority")
        ? report
        : Imports.replace(first.binding, first.usual).map(report::fix).orElse(report);
  }

  private static Report.Evidence[] evidence(List<Detour> detours) {
    return detours.stream()
        .flatMap(each -> Stream.of(PythonPaths.chain(each.binding), each.counts))
        .toArray(Report.Evidence[]::new);
  }

  private String definedHere() {
    return "`" + symbol.simpleName() + "` is defined here";
  }

  String kind() {
    if (binding.resolution().hops().isEmpty()) {
      return "minority";
    }
    return PythonPaths.isShim(binding) ? "legacy" : "re-export";
  }

  private String message(List<Detour> all) {
    String names =
        all.stream()
            .map(each -> "`" + each.binding.statement().name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    return "%s %s from `%s`%s; take `%s`, as %s"
        .formatted(
            names,
            all.size() == 1 ? "is imported" : "are imported",
            PythonPaths.module(binding.path()),
            binding.resolution().hops().isEmpty() ? "" : ", which only hands it on",
            usual,
            files == 1 ? "1 file does" : files + " files do");
  }

  /**
   * What is guarded may be there in one version only, a star hands on everything on purpose, and
   * where the symbol is defined is never quite wrong.
   */
  Certainty certainty() {
    boolean guarded = binding.statement().site() == Import.Site.GUARDED;
    return guarded || kind().equals("minority") || PythonPaths.isByStar(binding)
        ? Certainty.POSSIBLE
        : Certainty.LIKELY;
  }
}
