package dev.ssot.codebase;

import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types extend which. */
final class Hierarchy {
  private final Map<Definition, List<Resolution>> supertypes = new HashMap<>();
  private final Map<Definition, List<Definition>> subtypes = new HashMap<>();

  private Hierarchy() {}

  static Hierarchy of(Codebase codebase) {
    Hierarchy hierarchy = new Hierarchy();
    List<Definition> types = codebase.types();
    List<List<Resolution>> extended =
        types.parallelStream().map(type -> extended(codebase, type)).toList();
    for (int i = 0; i < extended.size(); i++) {
      hierarchy.link(types.get(i), extended.get(i));
    }
    return hierarchy;
  }

  private static List<Resolution> extended(Codebase codebase, Definition type) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    return declared.supertypes().stream()
        .map(written -> codebase.resolve(type.unit(), declared.owner(), TypeNames.erasure(written)))
        .toList();
  }

  private void link(Definition type, List<Resolution> resolved) {
    if (!resolved.isEmpty()) {
      supertypes.put(type, resolved);
    }
    for (Resolution supertype : resolved) {
      if (supertype instanceof Resolution.Defined defined) {
        subtypes.computeIfAbsent(defined.definition(), key -> new ArrayList<>()).add(type);
      }
    }
  }

  List<Resolution> supertypes(Definition type) {
    return supertypes.getOrDefault(type, List.of());
  }

  List<Definition> subtypes(Definition type) {
    return subtypes.getOrDefault(type, List.of());
  }

  /** Nearest first, each once; the type itself left out. */
  Set<Definition> ancestors(Definition type) {
    Set<Definition> found = new LinkedHashSet<>();
    Deque<Definition> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      for (Resolution supertype : supertypes(open.remove())) {
        if (supertype instanceof Resolution.Defined defined
            && !defined.definition().equals(type)
            && found.add(defined.definition())) {
          open.add(defined.definition());
        }
      }
    }
    return found;
  }
}
