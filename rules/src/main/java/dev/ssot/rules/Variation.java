package dev.ssot.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Packages that hold the same thing for another way of running or another version of an interface:
 * what is in them looks alike on purpose.
 */
final class Variation {
  private static final Set<String> WORDS =
      Set.of("reactive", "async", "coroutine", "coroutines", "blocking", "sync", "rx", "nio");
  private static final Pattern VERSION = Pattern.compile("v\\d+\\w*");

  private Variation() {}

  /** Whether two packages differ by such a word. */
  static boolean between(String onePackage, String otherPackage) {
    return !words(onePackage).equals(words(otherPackage));
  }

  private static Set<String> words(String namespace) {
    Set<String> words = new HashSet<>(Arrays.asList(namespace.split("\\.")));
    words.removeIf(word -> !WORDS.contains(word) && !VERSION.matcher(word).matches());
    return words;
  }
}
