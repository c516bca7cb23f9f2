package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Import;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * More than one library of a family in one build module and scope: one finding for each family,
 * with the counts as evidence and every import of the fewer ones as a place to change.
 */
final class RivalLibraries implements Fragmentation {
  private final LibraryUses uses;
  private final Choosing choosing;

  RivalLibraries(Codebase codebase, Families families, Choosing choosing) {
    this.uses = new LibraryUses(codebase, families);
    this.choosing = choosing;
  }

  @Override
  public Stream<Place> examined() {
    return uses.all().values().stream()
        .flatMap(imports -> imports.values().stream().flatMap(List::stream))
        .map(Binding::place);
  }

  @Override
  public Stream<Report> reports() {
    return uses.all().entrySet().stream().flatMap(use -> judge(use.getKey(), use.getValue()));
  }

  private Stream<Report> judge(
      LibraryUses.Site site, Map<Family.Alternative, List<Binding>> imports) {
    List<Family.Alternative> ranked =
        choosing.rank(
            String.join("/", site.family().family(), site.module(), site.scope().name()),
            rank(site.family(), imports),
            Family.Alternative::name);
    return ranked.size() > 1 ? Stream.of(report(site, ranked, imports)) : Stream.empty();
  }

  private Report report(
      LibraryUses.Site site,
      List<Family.Alternative> ranked,
      Map<Family.Alternative, List<Binding>> imports) {
    Family family = site.family();
    List<Binding> fewer =
        ranked.stream()
            .skip(1)
            .flatMap(alternative -> imports.get(alternative).stream())
            .sorted(Comparator.comparing(Binding::place))
            .toList();
    String message =
        "%s kinds of %s in one module: %s; settle on one%s"
            .formatted(
                ranked.size(), family.family(), counts(ranked, imports), majority(ranked, imports));
    Report report =
        Report.of("rival-library", subject(site), fewer.get(0).place(), message)
            .certainty(certainty(site, ranked))
            .asInferred()
            .related(fewer.stream().skip(1).map(RivalLibraries::related).toList())
            .evidence(evidence(ranked, imports), reason(family));
    return fix(family, ranked, fewer).map(report::fix).orElse(report);
  }

  /** Who supports all the fewer libraries for others, or provides one, has reason to know them. */
  private Certainty certainty(LibraryUses.Site site, List<Family.Alternative> ranked) {
    boolean adapts = ranked.stream().skip(1).allMatch(each -> uses.isAdapted(site, each));
    return adapts || uses.isProvided(site.family()) ? Certainty.POSSIBLE : site.family().certain();
  }

  /** Edits for all the fewer imports, where each has its like in the library to keep. */
  private static Optional<Report.Fix> fix(
      Family family, List<Family.Alternative> ranked, List<Binding> fewer) {
    Family.Alternative kept = ranked.get(0);
    List<Report.Edit> edits =
        fewer.stream()
            .filter(binding -> binding.statement().kind() == Import.Kind.SINGLE)
            .flatMap(
                binding ->
                    ranked.stream()
                        .skip(1)
                        .flatMap(other -> other.renamed(binding.path(), kept).stream())
                        .limit(1)
                        .map(name -> Imports.edit(binding, name)))
            .toList();
    return family.isRenamed() && edits.size() == fewer.size()
        ? Optional.of(new Report.Fix("Import from " + kept.name(), edits))
        : Optional.empty();
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

  private static String subject(LibraryUses.Site site) {
    String folder = site.module().substring(site.module().lastIndexOf('/') + 1);
    String family = site.family().family();
    return folder.isEmpty() ? family : family + " in " + folder;
  }

  private static String counts(
      List<Family.Alternative> ranked, Map<Family.Alternative, List<Binding>> imports) {
    return ranked.stream()
        .map(each -> each.name() + " in " + inFiles(files(imports.get(each))))
        .collect(Collectors.joining(", "));
  }

  /** What speaks for one of them, and be it the older. */
  private static String majority(
      List<Family.Alternative> ranked, Map<Family.Alternative, List<Binding>> imports) {
    long most = files(imports.get(ranked.get(0)));
    long others = ranked.stream().skip(1).mapToLong(each -> files(imports.get(each))).sum();
    return most > others ? ", most files use " + ranked.get(0).name() : "";
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
