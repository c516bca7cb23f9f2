package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * More than one library of a family in one build module and scope: one finding for each family,
 * with the counts as evidence and every import of the fewer ones as a place to change.
 */
final class RivalLibraries implements Fragmentation {
  private final Map<Use, Map<Family.Alternative, List<Binding>>> uses = new LinkedHashMap<>();

  /** A family within a module and scope. */
  private record Use(String module, Scope scope, Family family) {}

  RivalLibraries(Codebase codebase, Families families) {
    for (Binding binding : codebase.bindings()) {
      if (binding.unit().language().equals("java")) {
        count(binding, families);
      }
    }
  }

  @Override
  public Stream<Place> examined() {
    return uses.values().stream()
        .flatMap(imports -> imports.values().stream().flatMap(List::stream))
        .map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return uses.entrySet().stream()
        .filter(use -> use.getValue().size() > 1)
        .map(use -> report(use.getKey(), use.getValue()));
  }

  private void count(Binding binding, Families families) {
    Unit unit = binding.unit();
    for (Families.Choice choice : families.of(binding.path())) {
      if (!isAdapter(unit, choice.alternative())) {
        uses.computeIfAbsent(
                new Use(unit.module(), unit.scope(), choice.family()), key -> new LinkedHashMap<>())
            .computeIfAbsent(choice.alternative(), key -> new ArrayList<>())
            .add(binding);
      }
    }
  }

  private static boolean isAdapter(Unit unit, Family.Alternative alternative) {
    return alternative.isAdaptedIn(unit.facts().namespace())
        || unit.facts().types().stream()
            .anyMatch(type -> !type.isNested() && alternative.isAdaptedIn(type.name()));
  }

  private static Report report(Use use, Map<Family.Alternative, List<Binding>> imports) {
    Family family = use.family;
    List<Family.Alternative> ranked = rank(family, imports);
    List<Binding> fewer =
        ranked.stream()
            .skip(1)
            .flatMap(alternative -> imports.get(alternative).stream())
            .sorted(Comparator.comparing(Binding::place))
            .toList();
    String message =
        "%d kinds of %s in one module: %s; use %s alone"
            .formatted(
                ranked.size(), family.family(), counts(ranked, imports), ranked.get(0).name());
    return Report.of("rival-library", subject(use), fewer.get(0).place(), message)
        .certainty(family.certain())
        .asInferred()
        .related(fewer.stream().skip(1).map(RivalLibraries::related).toList())
        .evidence(evidence(ranked, imports), reason(family));
  }

  /** The most used first; of those equally used, the preferred first. */
  private static List<Family.Alternative> rank(
      Family family, Map<Family.Alternative, List<Binding>> imports) {
    return imports.keySet().stream()
        .sorted(
            Comparator.comparing((Family.Alternative a) -> -files(imports.get(a)))
                .thenComparing(family.alternatives()::indexOf))
        .toList();
  }

  private static String subject(Use use) {
    String folder = use.module.substring(use.module.lastIndexOf('/') + 1);
    return folder.isEmpty() ? use.family.family() : use.family.family() + " in " + folder;
  }

  private static String counts(
      List<Family.Alternative> ranked, Map<Family.Alternative, List<Binding>> imports) {
    return ranked.stream()
        .map(each -> each.name() + " in " + inFiles(files(imports.get(each))))
        .collect(Collectors.joining(", "));
  }

  private static String inFiles(long files) {
    return files == 1 ? "1 file" : files + " files";
  }

  private static long files(List<Binding> imports) {
    return imports.stream().map(Binding::unit).distinct().count();
  }

  private static Report.Related related(Binding binding) {
    return new Report.Related(binding.place(), "`" + binding.path() + "` is imported here");
  }

  private static Report.Evidence evidence(
      List<Family.Alternative> ranked, Map<Family.Alternative, List<Binding>> imports) {
    return new Report.Evidence(
        "Imports by library",
        List.of("library", "files", "imports"),
        ranked.stream()
            .map(
                each ->
                    List.of(
                        each.name(),
                        Long.toString(files(imports.get(each))),
                        Integer.toString(imports.get(each).size())))
            .toList());
  }

  private static Report.Evidence reason(Family family) {
    return new Report.Evidence(
        "Why they are interchangeable",
        List.of("reason", "source"),
        List.of(List.of(family.why(), family.source())));
  }
}
