package dev.ssot.rule.custom;

import dev.ssot.source.Glob;
import java.util.List;
import java.util.Optional;

/** A forbidden pattern, ready to be matched. */
record Pattern(Sort sort, Glob glob) {

  /** All patterns of a declaration, sort by sort. */
  static List<Pattern> of(Forbidden forbidden) {
    return forbidden.patterns().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(text -> of(entry.getKey(), text)))
        .toList();
  }

  static Pattern of(Sort sort, String text) {
    return new Pattern(sort, sort.glob(text));
  }

  /** The name by which it means what is sighted, if it does. */
  Optional<String> matched(Sighting sighting) {
    return sighting.sorts().contains(sort)
        ? sighting.names().stream().filter(this::means).findFirst()
        : Optional.empty();
  }

  private boolean means(String name) {
    if (glob.matches(name)) {
      return true;
    }
    int dot = sort.coversMembers() ? name.lastIndexOf('.') : -1;
    return dot > 0 && means(name.substring(0, dot));
  }
}
