package dev.ssot.cache;

import dev.ssot.language.FactsStore;
import dev.ssot.source.BlobId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where the entries of a segment lie: rows of a blob id, a checksum of the language with its facts
 * version, the place, and the length; sorted.
 */
final class SegmentIndex {
  static final int ROW = 32;

  private static final int ID = 20;
  private static final int NAME = 24;

  private final byte[] rows;

  SegmentIndex(byte[] rows) {
    this.rows = rows;
  }

  /** The row that an entry of this key would have, but for its place. */
  static byte[] name(FactsStore.Key key) {
    String language = key.language() + " " + key.factsVersion();
    return ByteBuffer.allocate(NAME)
        .put(HexFormat.of().parseHex(key.id().hex()))
        .putInt(Checksum.of(language.getBytes(StandardCharsets.UTF_8)))
        .array();
  }

  int size() {
    return rows.length / ROW;
  }

  /** The row of a name; below 0 if there is none. */
  int find(byte[] name) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = middle * ROW;
      int order = Arrays.compareUnsigned(rows, start, start + NAME, name, 0, NAME);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  BlobId id(int row) {
    return new BlobId(HexFormat.of().formatHex(rows, row * ROW, row * ROW + ID));
  }

  /** Where the entry begins, from the first one's beginning. */
  int place(int row) {
    return ByteBuffer.wrap(rows).getInt(row * ROW + NAME);
  }

  int length(int row) {
    return ByteBuffer.wrap(rows).getInt(row * ROW + NAME + Integer.BYTES);
  }
}
