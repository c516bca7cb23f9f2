package dev.ssot.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder that segments lie in, which other processes use as well. A segment comes into being
 * whole, by a change of name, and a file that is not named like one is left alone.
 */
record SegmentFolder(Path folder, EntryCodec codec) {
  private static final Pattern SEGMENT = Pattern.compile("[0-9a-f-]{36}\\.facts");
  private static final Pattern UNFINISHED = Pattern.compile("([0-9a-f-]{36}|usage\\d+)\\.part");
  private static final Pattern USAGE = Pattern.compile("[0-9a-f-]{36}\\.used");

  /** Nobody writes longer than this, so that the writer of an older one was killed. */
  private static final Duration LONGEST_WRITE = Duration.ofHours(1);

  private record Stored(Path file, long size, FileTime used) {}

  /** All that can be read, the last used first. */
  List<Segment> open() throws IOException {
    List<Segment> segments = new ArrayList<>();
    for (Stored stored : stored(SEGMENT)) {
      open(stored.file).ifPresent(segments::add);
    }
    return segments;
  }

  /** One that another process has just deleted is none. */
  private Optional<Segment> open(Path file) {
    try {
      return Segment.open(file, codec);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Adds a segment. */
  Optional<Segment> add(Batch batch) throws IOException {
    Files.createDirectories(folder);
    UUID name = UUID.randomUUID();
    Path unfinished = folder.resolve(name + ".part");
    Path file = folder.resolve(name + ".facts");
    try {
      batch.write(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return open(file);
  }

  /** Takes note of what was found in a segment, and puts it before those used less lately. */
  void touch(Segment segment) throws IOException {
    Instant now = Instant.now();
    try {
      segment.recordUse(day(now));
      Files.setLastModifiedTime(segment.file(), FileTime.from(now));
    } catch (NoSuchFileException deletedByAnother) {
      return;
    }
  }

  void delete(Path segment) throws IOException {
    Files.deleteIfExists(segment);
    Files.deleteIfExists(usageOf(segment));
  }

  static Path usageOf(Path segment) {
    String name = segment.getFileName().toString();
    return segment.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".used");
  }

  private static Path segmentOf(Path usage) {
    return usage.resolveSibling(usage.getFileName().toString().replace(".used", ".facts"));
  }

  /** Days since 1970. */
  static int day(Instant time) {
    return (int) Duration.between(Instant.EPOCH, time).toDays();
  }

  /**
   * Deletes what was not used for longest until the rest is small enough, and what is left over.
   */
  void shrinkTo(long bytes) throws IOException {
    long total = 0;
    for (Stored stored : stored(SEGMENT)) {
      total += stored.size;
      if (total > bytes) {
        delete(stored.file);
      }
    }
    FileTime old = FileTime.from(Instant.now().minus(LONGEST_WRITE));
    for (Stored stored : stored(UNFINISHED)) {
      if (stored.used.compareTo(old) < 0) {
        Files.deleteIfExists(stored.file);
      }
    }
    for (Stored stored : stored(USAGE)) {
      if (!Files.exists(segmentOf(stored.file))) {
        Files.deleteIfExists(stored.file);
      }
    }
  }

  private List<Stored> stored(Pattern named) throws IOException {
    List<Stored> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        if (named.matcher(file.getFileName().toString()).matches()) {
          stored(file).ifPresent(files::add);
        }
      }
    }
    files.sort(Comparator.comparing(Stored::used).reversed().thenComparing(Stored::file));
    return files;
  }

  private static Optional<Stored> stored(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stored(file, now.size(), now.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
