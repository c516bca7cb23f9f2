package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.facts.Setting;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One value in the configuration file.
 *
 * @param numbers of the list items that its key leads through
 */
record Declared(String key, String value, Place place, List<Integer> numbers) {

  /**
   * All values of one sort, in the order of the file.
   *
   * @param key with {@code [#]} for any item of a list
   */
  static Stream<Declared> all(Codebase codebase, String key) {
    Pattern pattern = Pattern.compile(key.replace("[#]", "\\[(\\d+)]"));
    return codebase.declaration().stream()
        .flatMap(
            file ->
                file.facts().settings().stream()
                    .flatMap(setting -> read(setting, file.at(setting.span()), pattern)));
  }

  private static Stream<Declared> read(Setting setting, Place place, Pattern pattern) {
    var key = pattern.matcher(setting.key());
    return key.matches()
        ? Stream.of(new Declared(setting.key(), setting.value(), place, numbers(key)))
        : Stream.empty();
  }

  private static List<Integer> numbers(MatchResult key) {
    return Stream.iterate(1, i -> i <= key.groupCount(), i -> i + 1)
        .map(i -> Integer.valueOf(key.group(i)))
        .toList();
  }

  /** The number of the outermost list item. */
  int number() {
    return numbers.get(0);
  }
}
