package dev.ssot.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * On which days the entries of a segment were last used. It stands in a file beside the segment,
 * which is there whole or not at all; without one, all were used when the segment was.
 *
 * <p>Of two processes that write it at a time one is forgotten. What an entry loses by that is a
 * day, of the many that it has.
 */
final class Usage {
  private final Path file;

  /** Days since 1970 by row. */
  private final short[] days;

  private Usage(Path file, short[] days) {
    this.file = file;
    this.days = days;
  }

  /**
   * What is known.
   *
   * @param otherwise the day that counts for all where nothing is known
   */
  static Usage read(Path file, int entries, int otherwise) {
    short[] days = new short[entries];
    Arrays.fill(days, (short) otherwise);
    try {
      ByteBuffer bytes =
          ByteBuffer.wrap(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
      if (bytes.capacity() == Integer.BYTES + entries * Short.BYTES
          && bytes.getInt() == checksum(bytes.array())) {
        bytes.asShortBuffer().get(days);
      }
    } catch (IOException unreadable) {
      return new Usage(file, days);
    }
    return new Usage(file, days);
  }

  int day(int row) {
    return days[row];
  }

  /** Takes note of a use; whether that is news. */
  boolean set(int row, int day) {
    boolean news = days[row] != day;
    days[row] = (short) day;
    return news;
  }

  void write() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + days.length * Short.BYTES);
    bytes.position(Integer.BYTES).slice().asShortBuffer().put(days);
    bytes.putInt(0, checksum(bytes.array()));
    Path draft = Files.createTempFile(file.getParent(), "usage", ".part");
    Files.write(draft, bytes.array());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Over all but itself. */
  private static int checksum(byte[] bytes) {
    return Checksum.of(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
  }
}
