package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the library families that an imported name belongs to. */
final class Families {
  private final Map<String, List<Choice>> byName = new HashMap<>();

  /** A family and the one of its libraries that was chosen. */
  record Choice(Family family, Family.Alternative alternative) {}

  /** The data file. */
  record Content(List<Family> families) {}

  private Families(List<Family> families) {
    for (Family family : families) {
      for (Family.Alternative alternative : family.alternatives()) {
        for (String name : alternative.types()) {
          byName
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(new Choice(family, alternative));
        }
      }
    }
  }

  /** Those of the data file. */
  static Families read() {
    return new Families(DataFile.read(Families.class, "families.yaml", Content.class).families);
  }

  /** At most one for each family: that with the longest name at or above the given one. */
  List<Choice> of(String qualifiedName) {
    List<Choice> found = new ArrayList<>();
    for (String name = qualifiedName; !name.isEmpty(); name = above(name)) {
      for (Choice choice : byName.getOrDefault(name, List.of())) {
        if (found.stream().noneMatch(other -> other.family.equals(choice.family))) {
          found.add(choice);
        }
      }
    }
    return found;
  }

  private static String above(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
