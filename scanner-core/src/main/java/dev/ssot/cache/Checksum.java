package dev.ssot.cache;

import java.util.zip.CRC32C;

/** Tells whether bytes are still those that were written. */
final class Checksum {
  private Checksum() {}

  static int of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** Of the first ones. */
  static int of(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
