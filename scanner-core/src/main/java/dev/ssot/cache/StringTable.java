package dev.ssot.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The strings of a segment, each there once, decoded when first asked for. So files that name the
 * same things share the names in memory.
 *
 * <p>A string is its length, doubled, and its characters in a byte each; or one more than that, and
 * two bytes each. UTF-8 would lose the half surrogate pairs that literals may hold.
 */
final class StringTable {
  private final ByteBuffer bytes;
  private final int[] offsets;
  private final String[] decoded;

  /**
   * Over encoded strings.
   *
   * @param bytes as {@link Builder#encode} gave them, whole
   */
  StringTable(byte[] bytes, int count) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.offsets = new int[count];
    this.decoded = new String[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      offsets[i] = at;
      int header = this.bytes.getInt(at);
      at += Integer.BYTES + ((header >>> 1) << (header & 1));
    }
  }

  /** Two threads may both decode a string; either's is as good. */
  String get(int number) {
    String known = decoded[number];
    if (known == null) {
      known = decode(offsets[number]);
      decoded[number] = known;
    }
    return known;
  }

  private String decode(int at) {
    int header = bytes.getInt(at);
    int length = header >>> 1;
    int start = at + Integer.BYTES;
    if ((header & 1) == 0) {
      return new String(bytes.array(), start, length, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = bytes.getChar(start + 2 * i);
    }
    return new String(chars);
  }

  /** Gives strings their numbers; many threads may ask at a time. */
  static final class Builder {
    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int number(String value) {
      Integer known = numbers.get(value);
      return known != null
          ? known
          : numbers.computeIfAbsent(value, fresh -> next.getAndIncrement());
    }

    int count() {
      return next.get();
    }

    /** In the order of their numbers. */
    byte[] encode() {
      String[] ordered = new String[count()];
      numbers.forEach((value, number) -> ordered[number] = value);
      int size = 0;
      for (String value : ordered) {
        size += Integer.BYTES + (value.length() << width(value));
      }
      ByteBuffer bytes = ByteBuffer.allocate(size);
      for (String value : ordered) {
        encode(value, bytes);
      }
      return bytes.array();
    }

    private static void encode(String value, ByteBuffer to) {
      int width = width(value);
      to.putInt(value.length() << 1 | width);
      if (width == 0) {
        to.put(value.getBytes(StandardCharsets.ISO_8859_1));
      } else {
        value.chars().forEach(c -> to.putChar((char) c));
      }
    }

    private static int width(String value) {
      for (int i = 0; i < value.length(); i++) {
        if (value.charAt(i) > 0xff) {
          return 1;
        }
      }
      return 0;
    }
  }
}
