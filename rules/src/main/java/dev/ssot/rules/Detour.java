package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
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
 * @param counts of all paths, as evidence
 */
record Detour(Binding binding, Definition symbol, String usual, Report.Evidence counts) {

  /**
   * One report for those of one statement.
   *
   * @param detours not empty
   */
  static Report report(Codebase codebase, List<Detour> detours) {
    Detour first = detours.get(0);
    Report report =
        Report.of(
                first.kind(),
                Importer.of(codebase, first.binding.unit()) + " -> " + first.binding.path(),
                first.binding.place(),
                first.message(detours))
            .certainty(first.certainty())
            .asInferred()
            .related(
                detours.stream()
                    .map(each -> new Report.Related(each.symbol.place(), each.definedHere()))
                    .toList())
            .evidence(evidence(detours));
    return Imports.replace(first.binding, first.usual).map(report::fix).orElse(report);
  }

  private static Report.Evidence[] evidence(List<Detour> detours) {
    return detours.stream()
        .flatMap(each -> Stream.of(PythonPaths.chain(each.binding), each.counts))
        .toArray(Report.Evidence[]::new);
  }

  private String definedHere() {
    return "`" + symbol.simpleName() + "` is defined here";
  }

  private String kind() {
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
    return "%s %s from `%s`%s; most files take `%s`: do so here"
        .formatted(
            names,
            all.size() == 1 ? "is imported" : "are imported",
            PythonPaths.module(binding.path()),
            binding.resolution().hops().isEmpty() ? "" : ", which only hands it on",
            usual);
  }

  /**
   * Nobody meant to hand on what a module imports for itself. What is guarded may be there in one
   * version only, and where the symbol is defined is never quite wrong.
   */
  private Certainty certainty() {
    boolean guarded = binding.statement().site() == Import.Site.GUARDED;
    return guarded || kind().equals("minority") ? Certainty.POSSIBLE : Certainty.LIKELY;
  }

  /** Whether the module that is imported from says that it means to hand the symbol on. */
  boolean isMeant() {
    return binding.resolution().hops().stream().limit(1).anyMatch(this::isExport);
  }

  private boolean isExport(Resolution.Hop hop) {
    Unit unit = hop.place().unit();
    return unit.path().endsWith("__init__.py")
        || unit.facts().exports().filter(names -> names.contains(hop.name())).isPresent()
        || unit.facts().imports().stream().anyMatch(i -> isSelfAlias(i, hop));
  }

  private static boolean isSelfAlias(Import statement, Resolution.Hop hop) {
    return statement.alias().filter(statement.name()::equals).isPresent()
        && statement.name().equals(hop.name());
  }
}
