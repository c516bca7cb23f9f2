package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How many files import a definition: the plainest sign of which of two is the real one. */
final class ImportCounts {
  private final Map<Definition, Set<Unit>> importing = new HashMap<>();

  ImportCounts(Codebase codebase) {
    for (Binding binding : codebase.bindings()) {
      if (binding.resolution() instanceof Resolution.Defined defined) {
        importing
            .computeIfAbsent(defined.definition(), key -> new HashSet<>())
            .add(binding.unit());
      }
    }
  }

  int of(Definition definition) {
    return importing.getOrDefault(definition, Set.of()).size();
  }
}
