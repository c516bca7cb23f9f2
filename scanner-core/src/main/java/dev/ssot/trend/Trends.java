package dev.ssot.trend;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Effort;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.scan.Setup;
import dev.ssot.source.BlobId;
import dev.ssot.source.GitListings;
import dev.ssot.source.GitListings.Snapshot;
import dev.ssot.source.Listing;
import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

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
    Counted counted = new Counting(narrow, wanted, store, progress, snapshots).all();
    List<Listing> listings = snapshots.stream().map(Snapshot::listing).toList();
    List<Curve> curves = curves(snapshots, counted.byKey(), rulers);
    return new Trend(
        name,
        described(points, listings),
        curves,
        targets(curves),
        new Effort(
            range.size(),
            listings.stream().mapToLong(listing -> listing.files().size()).sum(),
            contents(listings),
            counted.parses(),
            counted.remembered()));
  }

  private List<Snapshot> snapshots(List<Commit> points, Setup narrow) throws IOException {
    GitListings listings = new GitListings(history, narrow.selection());
    List<Snapshot> snapshots = new ArrayList<>();
    for (Commit point : points) {
      snapshots.add(listings.of(point));
    }
    return snapshots;
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
