package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Scopes;
import dev.ssot.codebase.Unit;
import dev.ssot.compare.Snapshot;
import dev.ssot.config.Config;
import dev.ssot.config.ConfigLocator;
import dev.ssot.language.Reading;
import dev.ssot.memory.Judged;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.owners.CodeOwners;
import dev.ssot.owners.Ownership;
import dev.ssot.rule.Review;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import dev.ssot.source.WorkingTree;
import dev.ssot.verdict.TargetJudge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A scan from beginning to end.
 *
 * <pre>{@code
 * Outcome outcome = Scan.of(Path.of("my-project"));
 * }</pre>
 */
public final class Scan {
  private Scan() {}

  /**
   * Scans the tree that a path belongs to, with the nearest configuration, and reports on the path.
   *
   * @throws IOException if the folder cannot be listed
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static Outcome of(Path path) throws IOException {
    return of(new WorkingTree(ConfigLocator.root(path)), Setup.nearest(path));
  }

  /**
   * Scans a tree.
   *
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public static Outcome of(SourceTree tree, Setup setup) throws IOException {
    try (Sources sources = Sources.begin(tree, setup)) {
      return of(sources, setup);
    }
  }

  /**
   * Scans a tree that is being read already.
   *
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public static Outcome of(Sources sources, Setup setup) throws IOException {
    return owned(sources, side(sources, setup, setup.config()).outcome());
  }

  /**
   * Tells the findings by owner, where the tree says who owns what.
   *
   * @throws IOException if that cannot be read
   */
  public static Outcome owned(Sources sources, Outcome outcome) throws IOException {
    Optional<CodeOwners> owners = sources.owners();
    return owners.isPresent() ? outcome.owned(new Ownership(owners.get()).of(outcome)) : outcome;
  }

  /**
   * Scans a tree for a comparison.
   *
   * @param own the configuration that stands in the tree, by which alone it is held to what it
   *     declares itself; all else is judged by that of the setup
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public static Side side(SourceTree tree, Setup setup, Config own) throws IOException {
    try (Sources sources = Sources.begin(tree, setup)) {
      return side(sources, setup, own);
    }
  }

  /**
   * Judges what is being read.
   *
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public static Side side(Sources sources, Setup setup, Config own) throws IOException {
    List<Unit> units = sources.units(setup);
    Judged judged = judged(units, sources.listing(), setup, own, Foreknowledge.NONE);
    return assembled(sources, units, setup, judged);
  }

  /** All that came of a tree, put together. */
  static Side assembled(Sources sources, List<Unit> units, Setup setup, Judged judged)
      throws IOException {
    Outcome outcome =
        new Outcome(
            new Outcome.Tool("ssot-scanner", version()),
            sources.source(),
            sources.coverage(),
            judged.rules(),
            judged.measures(),
            new TargetJudge(judged.rules(), judged.measures(), judged.findings())
                .of(setup.config().targets()),
            judged.findings(),
            judged.problems(),
            new Rulers(setup).all(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Side(
        sources.listing(), sources.snapshot(judged, units), outcome, judged.movedHomes());
  }

  static Judged judged(
      List<Unit> read, Listing listing, Setup setup, Config own, Foreknowledge before)
      throws IOException {
    Hearings hearings = Hearings.of(read, listing, setup, own, before);
    List<Judgement> judgements = hearings.judgements();
    List<Unit> units = hearings.codebase().units();
    Snapshot snapshot = Snapshot.of(hearings.codebase(), Map.of(), Set.of());
    return new Judged(
        judgements.stream().map(Judgement::report).toList(),
        measures(units, judgements, setup, new Rulers(setup)),
        Snippets.add(judgements, listing, before.lines()),
        problems(units, setup),
        snapshot.prefixes(),
        snapshot.modules(),
        hearings.movedHomes(),
        hearings.choices());
  }

  /**
   * Counts what was read of a tree, and touches no file; rules with the last word are not asked.
   */
  public static Count count(Listing listing, List<Reading> readings, Setup setup) {
    Hearings hearings = Hearings.of(units(readings, listing, setup), listing, setup);
    List<Judgement> judgements =
        hearings.judgements().stream()
            .filter(one -> !(one.rule().rule() instanceof Review))
            .toList();
    return new Count(
        judgements.stream().map(Judgement::report).toList(),
        measures(hearings.codebase().units(), judgements, setup, new Rulers(setup)),
        judgements.stream().flatMap(one -> one.findings().stream()).toList(),
        hearings.choices());
  }

  /**
   * Only reads a tree: what rules see of the sources that are reported on.
   *
   * @throws IOException if the tree's root cannot be listed
   */
  public static List<Reading> read(SourceTree tree, Setup setup) throws IOException {
    Predicate<String> reported = setup.reported();
    List<SourceFile> files =
        tree.list(setup.selection()).files().stream()
            .filter(file -> reported.test(file.path()) && setup.isSourceFile(file.path()))
            .toList();
    return setup.frontEnds().read(files);
  }

  /**
   * Only reads a tree and resolves its names: what rules see of all of it.
   *
   * @throws IOException if the tree's root cannot be listed
   */
  public static Codebase codebase(SourceTree tree, Setup setup) throws IOException {
    Listing listing = tree.list(setup.selection());
    List<Unit> units = units(setup.frontEnds().read(listing.files()), listing, setup);
    return Hearings.codebase(units, setup.config().registry(), listing, setup);
  }

  private static List<Unit> units(List<Reading> readings, Listing listing, Setup setup) {
    return units(readings, Modules.of(listing.paths()), setup);
  }

  static List<Unit> units(List<Reading> readings, Modules modules, Setup setup) {
    Scopes scopes = setup.scopes();
    return readings.parallelStream()
        .map(
            reading ->
                new Unit(
                    reading.file().path(),
                    reading.language(),
                    modules.of(reading.file().path()),
                    scopes.of(reading.file().path(), reading.parsed().facts()),
                    reading.parsed().facts(),
                    reading.parsed().problems()))
        .toList();
  }

  private static List<Measure> measures(
      List<Unit> units, List<Judgement> judgements, Setup setup, Rulers rulers) {
    List<Measure> measures = new ArrayList<>();
    measures.add(Coverages.parseRate(units, setup, rulers.common()));
    judgements.forEach(each -> measures.addAll(each.measures(rulers.of(each.rule()))));
    return List.copyOf(measures);
  }

  private static List<FileProblem> problems(List<Unit> units, Setup setup) {
    Predicate<String> reported = setup.reported();
    List<FileProblem> all = new ArrayList<>();
    for (Unit unit : units) {
      if (reported.test(unit.path())) {
        unit.problems().forEach(problem -> all.add(new FileProblem(unit.path(), problem)));
      }
    }
    return all;
  }

  private static String version() {
    String version = Scan.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
