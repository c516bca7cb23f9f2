package dev.ssot.cache;

import dev.ssot.cache.EntryCodec.Entry;
import dev.ssot.language.FactsStore;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A file of entries, which never changes. Whatever in it is damaged, it is as if it had not. */
final class Segment {
  private final Path file;
  private final EntryCodec codec;
  private final SegmentHeader header;
  private final ByteBuffer bytes;
  private final SegmentIndex index;
  private Optional<StringTable> strings = Optional.empty();
  private boolean stringsRead;
  private final boolean[] used;

  private Segment(
      Path file, EntryCodec codec, SegmentHeader header, ByteBuffer bytes, SegmentIndex index) {
    this.file = file;
    this.codec = codec;
    this.header = header;
    this.bytes = bytes;
    this.index = index;
    this.used = new boolean[index.size()];
  }

  /**
   * Opens one; empty if the file is none, or one of other records.
   *
   * @throws IOException if it cannot be read
   */
  static Optional<Segment> open(Path file, EntryCodec codec) throws IOException {
    ByteBuffer bytes;
    try (FileChannel channel = FileChannel.open(file)) {
      bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
    if (bytes.capacity() < SegmentHeader.BYTES) {
      return Optional.empty();
    }
    Optional<SegmentHeader> header =
        SegmentHeader.decode(slice(bytes, 0, SegmentHeader.BYTES))
            .filter(own -> own.shape() == codec.shape() && own.fileSize() == bytes.capacity());
    if (header.isEmpty()) {
      return Optional.empty();
    }
    int rows = header.get().entries() * SegmentIndex.ROW;
    byte[] index = slice(bytes, SegmentHeader.BYTES, rows);
    return Checksum.of(index) == header.get().indexChecksum()
        ? Optional.of(new Segment(file, codec, header.get(), bytes, new SegmentIndex(index)))
        : Optional.empty();
  }

  Path file() {
    return file;
  }

  long size() {
    return header.fileSize();
  }

  /** Whether something was found in it. */
  boolean isUsed() {
    for (boolean each : used) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of the day on which what was found was used. */
  void recordUse(int today) throws IOException {
    Usage usage = usage();
    boolean news = false;
    for (int row = 0; row < used.length; row++) {
      news |= used[row] && usage.set(row, today);
    }
    if (news) {
      usage.write();
    }
  }

  /** Takes over when entries were used that come from other segments. */
  void recordUses(Map<FactsStore.Key, Integer> days) throws IOException {
    Usage usage = usage();
    days.forEach((key, day) -> usage.set(index.find(SegmentIndex.name(key)), day));
    usage.write();
  }

  /** How many bytes nobody has used since a day. */
  long staleBytes(int since) {
    Usage usage = usage();
    return IntStream.range(0, index.size())
        .filter(row -> usage.day(row) < since)
        .mapToLong(index::length)
        .sum();
  }

  private Usage usage() {
    return Usage.read(SegmentFolder.usageOf(file), index.size(), SegmentFolder.day(lastUse()));
  }

  /** Now, where another process has just deleted it. */
  private Instant lastUse() {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException deleted) {
      return Instant.now();
    }
  }

  /**
   * What is kept under a key.
   *
   * @param name the key's, as in the index
   */
  Optional<Parsed> find(FactsStore.Key key, byte[] name) {
    int row = index.find(name);
    if (row < 0) {
      return Optional.empty();
    }
    Optional<Parsed> found = strings().flatMap(table -> codec.decode(key, content(row), table));
    used[row] |= found.isPresent();
    return found;
  }

  /** Hands over all that is intact and was used since a day, with the day that it was. */
  void forEach(int since, BiConsumer<Entry, Integer> taker) {
    Optional<StringTable> table = strings();
    Usage usage = usage();
    for (int row = 0; table.isPresent() && row < index.size(); row++) {
      int day = usage.day(row);
      if (day >= since) {
        codec
            .decode(index.id(row), content(row), table.get())
            .ifPresent(entry -> taker.accept(entry, day));
      }
    }
  }

  private byte[] content(int row) {
    return slice(bytes, header.entriesStart() + index.place(row), index.length(row));
  }

  private synchronized Optional<StringTable> strings() {
    if (!stringsRead) {
      stringsRead = true;
      byte[] encoded = slice(bytes, header.stringsStart(), header.stringBytes());
      strings =
          Checksum.of(encoded) == header.stringsChecksum()
              ? Optional.of(new StringTable(encoded, header.strings()))
              : Optional.empty();
    }
    return strings;
  }

  private static byte[] slice(ByteBuffer bytes, int start, int length) {
    byte[] slice = new byte[length];
    bytes.get(start, slice);
    return slice;
  }
}
