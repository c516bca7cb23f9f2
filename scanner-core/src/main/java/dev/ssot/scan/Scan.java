package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Scopes;
import dev.ssot.codebase.Unit;
import dev.ssot.config.ConfigLocator;
import dev.ssot.language.Reading;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.Source;
import dev.ssot.rule.Finding;
import dev.ssot.source.BlobId;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import dev.ssot.source.WorkingTree;
import dev.ssot.verdict.TargetJudge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * Scans the tree that a path belongs to, with the nearest configuration.
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
    Aside<Optional<String>> commit = Aside.begin(tree::commit);
    Listing listing = tree.list(setup.selection());
    List<Reading> readings = setup.frontEnds().read(listing.files());
    Aside<Boolean> dirty = Aside.begin(() -> tree.isDirty(setup.selection(), ids(readings)));
    Codebase codebase = codebase(readings, listing, setup);
    List<Judgement> judgements = judge(codebase, setup);
    Rulers rulers = new Rulers(setup);
    List<RuleReport> rules = judgements.stream().map(Judgement::report).toList();
    List<Measure> measures = measures(codebase.units(), judgements, setup, rulers);
    List<Finding> findings = Snippets.hash(judgements, listing);
    return new Outcome(
        new Outcome.Tool("ssot-scanner", version()),
        new Source(tree.name(), commit.result(), dirty.result()),
        Coverages.of(readings, listing, setup),
        rules,
        measures,
        new TargetJudge(rules, measures, findings).of(setup.config().targets()),
        findings,
        problems(codebase.units(), setup),
        rulers.all(),
        Optional.empty(),
        Optional.empty());
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
    return codebase(setup.frontEnds().read(listing.files()), listing, setup);
  }

  private static Codebase codebase(List<Reading> readings, Listing listing, Setup setup) {
    return Codebase.of(
        units(readings, listing, setup), setup.config().registry(), setup.layout(listing.paths()));
  }

  private static List<Unit> units(List<Reading> readings, Listing listing, Setup setup) {
    Modules modules = Modules.of(listing.paths());
    Scopes scopes = setup.scopes();
    return readings.stream()
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

  private static List<Judgement> judge(Codebase codebase, Setup setup) {
    Predicate<String> reported = setup.reported();
    return new Judgements(
            codebase,
            setup.rules(),
            setup.config(),
            setup.asOf(),
            unit -> reported.test(unit.path()))
        .all();
  }

  private static List<Measure> measures(
      List<Unit> units, List<Judgement> judgements, Setup setup, Rulers rulers) {
    List<Measure> measures = new ArrayList<>();
    measures.add(Coverages.parseRate(units, setup, rulers.common()));
    judgements.forEach(each -> measures.addAll(each.measures(rulers.of(each.rule()))));
    return List.copyOf(measures);
  }

  private static Map<String, BlobId> ids(List<Reading> readings) {
    Map<String, BlobId> ids = new HashMap<>();
    for (Reading reading : readings) {
      reading.id().ifPresent(id -> ids.put(reading.file().path(), id));
    }
    return ids;
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
