package dev.ssot.cache;

import dev.ssot.language.FactsStore;
import dev.ssot.language.Parsed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Entries that are to become a segment; many threads may add to it until it is written. */
final class Batch {
  private final EntryCodec codec;
  private final StringTable.Builder strings = new StringTable.Builder();
  private final Map<FactsStore.Key, byte[]> entries = new ConcurrentHashMap<>();
  private final ReadWriteLock adding = new ReentrantReadWriteLock();
  private boolean closed;

  Batch(EntryCodec codec) {
    this.codec = codec;
  }

  /** Adds an entry, unless there is one of this key, or it is too late. */
  void add(FactsStore.Key key, Parsed parsed) {
    adding.readLock().lock();
    try {
      if (!closed) {
        entries.computeIfAbsent(key, fresh -> codec.encode(fresh, parsed, strings));
      }
    } finally {
      adding.readLock().unlock();
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Writes all, once. */
  void write(Path file) throws IOException {
    close();
    List<Row> rows = new ArrayList<>(entries.size());
    entries.forEach((key, content) -> rows.add(new Row(SegmentIndex.name(key), content)));
    rows.sort((a, b) -> Arrays.compareUnsigned(a.name, b.name));
    byte[] index = index(rows);
    byte[] table = strings.encode();
    int lead = SegmentHeader.BYTES + index.length + table.length;
    SegmentHeader header =
        new SegmentHeader(
            codec.shape(),
            rows.size(),
            strings.count(),
            table.length,
            Checksum.of(index),
            Checksum.of(table),
            lead + rows.stream().mapToLong(row -> row.content.length).sum());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(header.encode());
      out.write(index);
      out.write(table);
      for (Row row : rows) {
        out.write(row.content);
      }
    }
  }

  private void close() {
    adding.writeLock().lock();
    try {
      closed = true;
    } finally {
      adding.writeLock().unlock();
    }
  }

  /** What one entry takes up. */
  private static final class Row {
    private final byte[] name;
    private final byte[] content;

    Row(byte[] name, byte[] content) {
      this.name = name;
      this.content = content;
    }
  }

  private static byte[] index(List<Row> rows) {
    ByteBuffer index = ByteBuffer.allocate(rows.size() * SegmentIndex.ROW);
    int place = 0;
    for (Row row : rows) {
      index.put(row.name).putInt(place).putInt(row.content.length);
      place += row.content.length;
    }
    return index.array();
  }
}
