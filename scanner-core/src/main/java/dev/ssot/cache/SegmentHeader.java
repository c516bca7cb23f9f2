package dev.ssot.cache;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The first bytes of a segment; behind them come the index, the strings, and the entries.
 *
 * @param shape of the records in it
 * @param entries how many
 * @param strings how many
 * @param stringBytes how long they are together
 * @param fileSize of all
 */
record SegmentHeader(
    int shape,
    int entries,
    int strings,
    int stringBytes,
    int indexChecksum,
    int stringsChecksum,
    long fileSize) {
  static final int BYTES = 44;

  private static final long SIGNATURE = 0x73736f7466616374L;

  byte[] encode() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(SIGNATURE).putInt(shape).putInt(entries).putInt(strings).putInt(stringBytes);
    bytes.putInt(indexChecksum).putInt(stringsChecksum).putLong(fileSize);
    bytes.putInt(Checksum.of(bytes.array(), bytes.position()));
    return bytes.array();
  }

  /** Empty if these are not the first bytes of a segment. */
  static Optional<SegmentHeader> decode(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    boolean isOurs = from.getLong() == SIGNATURE;
    SegmentHeader header =
        new SegmentHeader(
            from.getInt(),
            from.getInt(),
            from.getInt(),
            from.getInt(),
            from.getInt(),
            from.getInt(),
            from.getLong());
    int checksum = Checksum.of(bytes, from.position());
    return isOurs && from.getInt() == checksum ? Optional.of(header) : Optional.empty();
  }

  int stringsStart() {
    return BYTES + entries * SegmentIndex.ROW;
  }

  int entriesStart() {
    return stringsStart() + stringBytes;
  }
}
