package dev.ssot.language.java.gathering;

import dev.ssot.facts.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One copy of every string that recurs. A tree names the same types and members over and over; kept
 * apart, the copies would be the larger part of all facts.
 *
 * <p>The table is of fixed size and without locks: strings are immutable, so the worst that a race
 * or a full slot costs is a second copy.
 */
public final class Strings {
  private static final int SLOTS = 1 << 19;
  private static final int VALUES = 1 << 17;

  private final String[] table = new String[SLOTS];
  private final Map<Value, Value> values = new ConcurrentHashMap<>();

  /** An equal string, the same one for equal strings as far as there is room. */
  String intern(String string) {
    int hash = string.hashCode();
    int slot = (hash ^ hash >>> 15) & (SLOTS - 1);
    String known = table[slot];
    if (string.equals(known)) {
      return known;
    }
    int second = slot ^ 1;
    String other = table[second];
    if (string.equals(other)) {
      return other;
    }
    table[known == null ? slot : second] = string;
    return string;
  }

  /** An equal value, the same one for equal values as far as there is room. */
  Value intern(Value value) {
    Value known = values.get(value);
    if (known != null || values.size() >= VALUES) {
      return known == null ? value : known;
    }
    Value added = new Value(value.kind(), intern(value.text()));
    known = values.putIfAbsent(added, added);
    return known == null ? added : known;
  }
}
