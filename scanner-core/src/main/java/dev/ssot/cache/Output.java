package dev.ssot.cache;

import java.util.Arrays;

/** Bytes that are being written; strings are told by their number in a table. */
final class Output {
  private final StringTable.Builder strings;
  private byte[] bytes = new byte[4096];
  private int length;

  Output(StringTable.Builder strings) {
    this.strings = strings;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** For bytes that are to be written in one go. */
  Output part() {
    return new Output(strings);
  }

  /** With their number before them. */
  void writeBytes(byte[] all) {
    writeInt(all.length);
    for (byte each : all) {
      writeByte(each);
    }
  }

  void writeByte(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) value;
  }

  /** In seven bits a byte, the lowest first; numbers near 0 take the fewest. */
  void writeInt(int value) {
    int rest = (value << 1) ^ (value >> 31);
    while ((rest & ~0x7f) != 0) {
      writeByte(rest | 0x80);
      rest >>>= 7;
    }
    writeByte(rest);
  }

  /** In eight bytes, since those there are hashes. */
  void writeLong(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      writeByte((int) (value >>> shift));
    }
  }

  void writeString(String value) {
    writeInt(strings.number(value));
  }
}
