package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which well-known Java types hold changing state and which never do, by their simple names. */
record JavaState(
    Set<String> immutable, Set<String> mutable, Set<String> collections, Set<String> mutators) {

  /** The data file's lists; the grouping within them is for its reader alone. */
  record Lists(
      List<List<String>> immutable,
      List<List<String>> mutable,
      List<List<String>> collections,
      List<List<String>> mutators) {}

  static JavaState read() {
    Lists lists = DataFile.read(JavaState.class, "singleton.yaml", Lists.class);
    return new JavaState(
        union(lists.immutable),
        union(lists.mutable),
        union(lists.collections),
        union(lists.mutators));
  }

  private static Set<String> union(List<List<String>> groups) {
    return groups.stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
  }
}
