package dev.ssot.trend;

import dev.ssot.language.Reading;
import dev.ssot.rule.Choices;
import dev.ssot.scan.Bench;
import dev.ssot.scan.Count;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.GitListings.Snapshot;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts at the snapshots of a history. The newest comes first, since what rules choose there holds
 * for all; the others follow from the oldest on, up to as many at a time as there are jobs.
 */
final class Counting {
  private final Setup setup;
  private final Wanted wanted;
  private final PointStore store;
  private final TrendProgress progress;
  private final List<Snapshot> order;
  private final Contents contents;
  private final Map<String, Wanted.Values> byKey = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param snapshots oldest first
   */
  Counting(
      Setup setup,
      Wanted wanted,
      PointStore store,
      TrendProgress progress,
      List<Snapshot> snapshots) {
    this.setup = setup;
    this.wanted = wanted;
    this.store = store;
    this.progress = progress;
    this.order = newestFirst(snapshots);
    this.contents =
        new Contents(setup.frontEnds(), () -> order.stream().map(Counting::files).iterator());
  }

  /** The first snapshot of each content. */
  private static List<Snapshot> newestFirst(List<Snapshot> snapshots) {
    Map<String, Snapshot> order = new LinkedHashMap<>();
    if (!snapshots.isEmpty()) {
      Snapshot newest = snapshots.get(snapshots.size() - 1);
      order.put(newest.key(), newest);
    }
    snapshots.forEach(snapshot -> order.putIfAbsent(snapshot.key(), snapshot));
    return List.copyOf(order.values());
  }

  private static List<SourceFile> files(Snapshot snapshot) {
    return snapshot.listing().files();
  }

  /** Counts what was not counted before. */
  Counted all() {
    if (!order.isEmpty()) {
      Choices choices = newest();
      for (Snapshot snapshot : order) {
        store.find(snapshot.key(), choices).ifPresent(known -> byKey.put(snapshot.key(), known));
      }
      others(choices);
    }
    return new Counted(byKey, order.size() - done.get(), contents.parses());
  }

  /** What rules choose there; it is counted only if that is not known. */
  private Choices newest() {
    Snapshot newest = order.get(0);
    Optional<Choices> known = store.choices(newest.key());
    if (known.isPresent() && store.find(newest.key(), known.get()).isPresent()) {
      contents.pass(0, files(newest));
      return known.get();
    }
    Listing listing = newest.listing();
    Count count = Scan.count(listing, contents.read(0, listing.files()), setup);
    keep(newest, count, count.choices());
    store.addChoices(newest.key(), count.choices());
    return count.choices();
  }

  private void others(Choices choices) {
    int open = order.size() - byKey.size() + done.get();
    Setup each = setup.given(choices).jobs(1);
    try (Bench<Boolean> bench = new Bench<>(setup.jobs())) {
      for (int i = 1; i < order.size(); i++) {
        Snapshot snapshot = order.get(i);
        Listing listing = snapshot.listing();
        if (byKey.containsKey(snapshot.key())) {
          contents.pass(i, listing.files());
          continue;
        }
        List<Reading> readings = contents.read(i, listing.files());
        bench.put(
            () -> {
              int counted = keep(snapshot, Scan.count(listing, readings, each), choices);
              progress.counted(counted, open);
              return true;
            });
      }
      bench.results();
    }
  }

  /** How many are done with it. */
  private int keep(Snapshot snapshot, Count count, Choices choices) {
    Wanted.Values values = wanted.of(count);
    byKey.put(snapshot.key(), values);
    store.add(snapshot.key(), values, choices.onSubjectsOf(count.choices().contested()));
    return done.incrementAndGet();
  }
}
