package dev.ssot.language.java;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One copy of every string that recurs. A tree names the same types and members over and over; kept
 * apart, the copies would be the larger part of all facts.
 */
final class Strings {
  private static final int LIMIT = 1 << 19;
  private static final int LONGEST = 120;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** An equal string; the same one for equal strings as long as there is room. */
  String intern(String string) {
    if (string.isEmpty()) {
      return "";
    }
    String first = known.get(string);
    if (first != null) {
      return first;
    }
    if (string.length() > LONGEST || known.size() >= LIMIT) {
      return string;
    }
    first = known.putIfAbsent(string, string);
    return first == null ? string : first;
  }
}
