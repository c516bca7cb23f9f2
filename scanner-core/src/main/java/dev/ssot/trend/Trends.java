package dev.ssot.trend;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.language.Reading;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Effort;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.scan.Bench;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.BlobId;
import dev.ssot.source.GitListings;
import dev.ssot.source.GitListings.Snapshot;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts at many commits. Contents are read once for all points that have them, while up to as many
 * points as there are jobs are judged at a time.
 *
 * @param setup how to count, at every point; by its own configuration, not by that of the commit
 * @param memory where points are remembered between runs; empty for nowhere
 */
public record Trends(
    History history, Setup setup, Wanted wanted, Optional<Path> memory, TrendProgress progress) {

  /**
   * The curves.
   *
   * @param name of the root folder
   * @param range commits that there are, newest first
   * @param points those of them that are counted, oldest first
   * @throws IOException if the repository cannot be read
   */
  public Trend of(String name, List<Commit> range, List<Commit> points) throws IOException {
    Map<String, String> rulers = setup.rulers();
    Setup narrow = wanted.narrow(setup);
    List<Snapshot> snapshots = snapshots(points, narrow);
    PointStore store = new PointStore(memory.map(folder -> folder.resolve(key(narrow, rulers))));
    Map<String, Wanted.Values> byKey = new LinkedHashMap<>();
    for (Snapshot snapshot : snapshots) {
      store.find(snapshot.key()).ifPresent(values -> byKey.put(snapshot.key(), values));
    }
    int remembered = byKey.size();
    List<Snapshot> open = open(snapshots, byKey);
    Contents contents = count(open, narrow, store, byKey);
    List<Listing> listings = snapshots.stream().map(Snapshot::listing).toList();
    List<Curve> curves = curves(snapshots, byKey, rulers);
    return new Trend(
        name,
        described(points, listings),
        curves,
        targets(curves),
        new Effort(
            range.size(),
            listings.stream().mapToLong(listing -> listing.files().size()).sum(),
            contents(listings),
            contents.parses(),
            remembered));
  }

  private List<Snapshot> snapshots(List<Commit> points, Setup narrow) throws IOException {
    GitListings listings = new GitListings(history, narrow.selection());
    List<Snapshot> snapshots = new ArrayList<>();
    for (Commit point : points) {
      snapshots.add(listings.of(point));
    }
    return snapshots;
  }

  /** The first snapshot of each content that nobody has counted yet. */
  private static List<Snapshot> open(List<Snapshot> snapshots, Map<String, Wanted.Values> known) {
    Map<String, Snapshot> open = new LinkedHashMap<>();
    for (Snapshot snapshot : snapshots) {
      if (!known.containsKey(snapshot.key())) {
        open.putIfAbsent(snapshot.key(), snapshot);
      }
    }
    return List.copyOf(open.values());
  }

  private Contents count(
      List<Snapshot> open, Setup narrow, PointStore store, Map<String, Wanted.Values> byKey) {
    Contents contents =
        new Contents(
            narrow.frontEnds(), () -> open.stream().map(each -> each.listing().files()).iterator());
    AtomicInteger done = new AtomicInteger();
    try (Bench<Wanted.Values> bench = new Bench<>(narrow.jobs())) {
      for (int i = 0; i < open.size(); i++) {
        Snapshot snapshot = open.get(i);
        Listing listing = snapshot.listing();
        List<SourceFile> files = listing.files();
        List<Reading> readings = contents.read(i, files);
        bench.put(
            () -> {
              Wanted.Values values = wanted.of(Scan.count(listing, readings, narrow.jobs(1)));
              store.add(snapshot.key(), values);
              progress.counted(done.incrementAndGet(), open.size());
              return values;
            });
      }
      List<Wanted.Values> results = bench.results();
      for (int i = 0; i < open.size(); i++) {
        byKey.put(open.get(i).key(), results.get(i));
      }
    }
    return contents;
  }

  private List<Point> described(List<Commit> points, List<Listing> listings) throws IOException {
    Map<String, List<String>> tags = history.tags();
    List<Point> described = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Commit commit = points.get(i);
      described.add(
          new Point(
              commit.id(),
              commit.time(),
              commit.subject(),
              tags.getOrDefault(commit.id(), List.of()).stream().sorted().toList(),
              listings.get(i).files().size()));
    }
    return described;
  }

  private static List<Curve> curves(
      List<Snapshot> snapshots, Map<String, Wanted.Values> byKey, Map<String, String> rulers) {
    Map<String, Curve> curves = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    byKey.values().forEach(values -> names.addAll(values.production().keySet()));
    for (String name : names) {
      List<Figure> production = new ArrayList<>();
      List<Figure> tests = new ArrayList<>();
      for (Snapshot snapshot : snapshots) {
        Wanted.Values values = byKey.get(snapshot.key());
        production.add(values.production().getOrDefault(name, new Figure(Double.NaN, 0)));
        tests.add(values.tests().getOrDefault(name, new Figure(Double.NaN, 0)));
      }
      String rule = name.substring(0, name.indexOf('.'));
      curves.put(name, new Curve(name, rulers.getOrDefault(rule, ""), production, tests));
    }
    return List.copyOf(curves.values());
  }

  private static int contents(List<Listing> listings) {
    Set<Optional<BlobId>> ids = new HashSet<>();
    listings.forEach(listing -> listing.files().forEach(file -> ids.add(file.id())));
    return ids.size();
  }

  /** How the newest point fares. */
  private List<TargetReport> targets(List<Curve> curves) {
    List<TargetReport> reports = new ArrayList<>();
    for (Target target : setup.config().targets()) {
      curves.stream()
          .filter(curve -> curve.measure().equals(target.measure().strip()))
          .map(curve -> target.boundScope() == Scope.TEST ? curve.tests() : curve.production())
          .map(values -> values.get(values.size() - 1).value())
          .filter(value -> !value.isNaN())
          .forEach(value -> reports.add(report(target, value)));
    }
    return reports;
  }

  private static TargetReport report(Target target, double value) {
    TargetReport.State state =
        target.admits(value) ? TargetReport.State.MET : TargetReport.State.NOT_MET;
    return new TargetReport(target, state, value, "");
  }

  private String key(Setup narrow, Map<String, String> rulers) {
    Map<String, String> used = new TreeMap<>(rulers);
    used.keySet().retainAll(narrow.rules().ids());
    String text = used + "\n" + wanted;
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
