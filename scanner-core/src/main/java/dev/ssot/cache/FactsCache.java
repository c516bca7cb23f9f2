package dev.ssot.cache;

import dev.ssot.facts.Problem;
import dev.ssot.language.FactsStore;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts on disk. Each run adds what it parsed as one file and changes none; so processes need not
 * know of one another, and one that is killed leaves nothing half done behind.
 *
 * <p>It may lose anything at any time, since all of it can be had again; so a folder that cannot be
 * read is an empty one, and what cannot be written is not kept.
 */
public final class FactsCache implements FactsStore {
  /** In bytes; what was not used for longest goes first. */
  public static final long MOST_BYTES = 1L << 30;

  /** In bytes; so many that are smaller than this are put together. */
  private static final long SMALL = 4L << 20;

  private static final int MOST_SMALL = 16;

  /** What nobody used for so long is left out when a segment is written anew. */
  private static final int DAYS = 60;

  /** Of this run, not of the content. */
  private static final Set<Problem.Kind> PASSING =
      EnumSet.of(Problem.Kind.ABANDONED, Problem.Kind.UNREADABLE);

  private final long limit;
  private final EntryCodec codec = new EntryCodec();
  private final SegmentFolder folder;
  private volatile List<Segment> segments;
  private volatile Batch batch = new Batch(codec);

  private FactsCache(Path folder, long limit) {
    this.limit = limit;
    this.folder = new SegmentFolder(folder, codec);
    this.segments = opened();
  }

  /**
   * The cache in a folder, which comes into being when there is something to keep.
   *
   * @param folder on the machine's own file system
   */
  public static FactsCache in(Path folder) {
    return in(folder, MOST_BYTES);
  }

  /** The same with another bound on its size. */
  public static FactsCache in(Path folder, long limit) {
    return new FactsCache(folder, limit);
  }

  @Override
  public Optional<Parsed> find(Key key) {
    byte[] name = SegmentIndex.name(key);
    for (Segment segment : segments) {
      Optional<Parsed> found = segment.find(key, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @Override
  public void keep(Key key, Parsed parsed) {
    if (parsed.problems().stream().noneMatch(problem -> PASSING.contains(problem.kind()))) {
      batch.add(key, parsed);
    }
  }

  @Override
  public void commit() {
    try {
      for (Segment segment : segments) {
        if (segment.isUsed()) {
          folder.touch(segment);
        }
      }
      if (!batch.isEmpty()) {
        write();
      }
    } catch (IOException e) {
      batch = new Batch(codec);
    }
  }

  private void write() throws IOException {
    int since = SegmentFolder.day(Instant.now()) - DAYS;
    Set<Segment> renewed = worthRenewing(since);
    Map<FactsStore.Key, Integer> days = new HashMap<>();
    for (Segment segment : renewed) {
      segment.forEach(
          since,
          (entry, day) -> {
            batch.add(entry.key(), entry.parsed());
            days.merge(entry.key(), day, Math::max);
          });
    }
    List<Segment> now = new ArrayList<>();
    Optional<Segment> added = folder.add(batch);
    batch = new Batch(codec);
    if (added.isPresent()) {
      now.add(added.get());
      if (!days.isEmpty()) {
        added.get().recordUses(days);
      }
    }
    for (Segment segment : renewed) {
      folder.delete(segment.file());
    }
    segments.stream().filter(segment -> !renewed.contains(segment)).forEach(now::add);
    segments = List.copyOf(now);
    folder.shrinkTo(limit);
  }

  /** Many small ones, and of the large ones the first that is for the most part out of use. */
  private Set<Segment> worthRenewing(int since) {
    List<Segment> small = segments.stream().filter(segment -> segment.size() < SMALL).toList();
    Set<Segment> renewed = new LinkedHashSet<>(small.size() < MOST_SMALL ? List.of() : small);
    for (Segment segment : segments) {
      if (segment.size() >= SMALL && segment.staleBytes(since) > segment.size() / 2) {
        renewed.add(segment);
        break;
      }
    }
    return renewed;
  }

  private List<Segment> opened() {
    try {
      return folder.open();
    } catch (IOException e) {
      return List.of();
    }
  }
}
