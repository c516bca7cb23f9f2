package dev.ssot.maven;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as they are written in a POM. */
final class Word {
  private Word() {}

  /**
   * The constant that is meant.
   *
   * @throws IllegalArgumentException naming the ones that there are
   */
  static <E extends Enum<E>> E of(String parameter, String word, List<E> known) {
    return known.stream()
        .filter(one -> written(one).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: %s is none of %s"
                        .formatted(
                            parameter,
                            word,
                            known.stream().map(Word::written).collect(Collectors.joining(", ")))));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
