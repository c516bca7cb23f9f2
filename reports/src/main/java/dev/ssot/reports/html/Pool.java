package dev.ssot.reports.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values written once, and named by their number wherever they occur; the first is number 0. */
final class Pool<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  Pool(T first) {
    number(first);
  }

  int number(T value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
    }
    return known == null ? values.size() - 1 : known;
  }

  List<T> values() {
    return values;
  }
}
