package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the library families that an imported name belongs to. */
final class Families {
  private final Map<String, List<Entry>> byName = new HashMap<>();

  /** All that stands before a dot in a listed name, so that most names are settled early. */
  private final Set<String> above = new HashSet<>();

  /** A family and the one of its libraries that was chosen. */
  record Choice(Family family, Family.Alternative alternative) {}

  /** What a listed name says of a family: a choice, or none where it is an exception. */
  private record Entry(Family family, Optional<Family.Alternative> alternative) {}

  /** The data file. */
  record Content(List<Family> families) {}

  private Families(List<Family> families) {
    for (Family family : families) {
      for (Family.Alternative alternative : family.alternatives()) {
        alternative.types().forEach(name -> add(name, family, Optional.of(alternative)));
        alternative.except().forEach(name -> add(name, family, Optional.empty()));
      }
    }
  }

  /** Those of the data file. */
  static Families read() {
    return new Families(DataFile.read(Families.class, "families.yaml", Content.class).families);
  }

  private void add(String name, Family family, Optional<Family.Alternative> alternative) {
    byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(new Entry(family, alternative));
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      above.add(name.substring(0, dot));
    }
  }

  /** Whether a family lists the name itself, one above it or one below it. */
  boolean mayList(String qualifiedName) {
    return above.contains(qualifiedName) || !listed(qualifiedName).isEmpty();
  }

  /** At most one for each family: that with the longest name at or above the given one. */
  List<Choice> of(String qualifiedName) {
    Deque<String> names = listed(qualifiedName);
    if (names.isEmpty()) {
      return List.of();
    }
    List<Choice> found = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    for (String name : names) {
      for (Entry entry : byName.get(name)) {
        if (settled.add(entry.family.family())) {
          entry.alternative.ifPresent(chosen -> found.add(new Choice(entry.family, chosen)));
        }
      }
    }
    return found;
  }

  /** The listed names at or above this one, the longest first. */
  private Deque<String> listed(String qualifiedName) {
    Deque<String> listed = new ArrayDeque<>(2);
    int end = -1;
    String name;
    do {
      int dot = qualifiedName.indexOf('.', end + 1);
      end = dot < 0 ? qualifiedName.length() : dot;
      name = qualifiedName.substring(0, end);
      if (byName.containsKey(name)) {
        listed.addFirst(name);
      }
    } while (end < qualifiedName.length() && above.contains(name));
    return listed;
  }
}
