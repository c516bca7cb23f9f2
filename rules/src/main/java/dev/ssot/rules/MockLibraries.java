package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.List;
import java.util.Optional;

/**
 * What is known of libraries that put something else in the place of the real thing.
 *
 * @param packages whose names, and all below them, belong to one
 * @param fixtures names of pytest's parameters that bring one in
 */
record MockLibraries(List<String> packages, List<String> fixtures) {

  static MockLibraries read() {
    return DataFile.read(MockLibraries.class, "misplaced-mock.yaml", MockLibraries.class);
  }

  /** The library that an imported path belongs to. */
  Optional<String> of(String path) {
    return packages.stream()
        .filter(each -> path.equals(each) || path.startsWith(each + "."))
        .findFirst();
  }
}
