package dev.ssot.cache;

import java.util.Arrays;

/** What {@link Output} wrote, being read. */
final class Input {
  private final byte[] bytes;
  private final StringTable strings;
  private int at;

  Input(byte[] bytes, StringTable strings) {
    this.bytes = bytes;
    this.strings = strings;
  }

  StringTable strings() {
    return strings;
  }

  byte[] readBytes() {
    int length = readInt();
    byte[] read = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return read;
  }

  int readByte() {
    return bytes[at++];
  }

  int readInt() {
    int value = 0;
    int shift = 0;
    byte b = bytes[at++];
    while (b < 0) {
      value |= (b & 0x7f) << shift;
      shift += 7;
      b = bytes[at++];
    }
    value |= b << shift;
    return (value >>> 1) ^ -(value & 1);
  }

  long readLong() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | (bytes[at++] & 0xff);
    }
    return value;
  }

  String readString() {
    return strings.get(readInt());
  }
}
