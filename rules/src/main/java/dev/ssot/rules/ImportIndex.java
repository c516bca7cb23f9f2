package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who imports a definition: the plainest sign of which of two is the real one. */
final class ImportIndex {
  private final Map<Definition, List<Binding>> importing = new HashMap<>();

  ImportIndex(Codebase codebase) {
    for (Binding binding : codebase.bindings()) {
      if (binding.resolution() instanceof Resolution.Defined defined) {
        importing.computeIfAbsent(defined.definition(), key -> new ArrayList<>()).add(binding);
      }
    }
  }

  /** In the order of the codebase. */
  List<Binding> of(Definition definition) {
    return importing.getOrDefault(definition, List.of());
  }

  /** How many files import it. */
  int files(Definition definition) {
    return (int) of(definition).stream().map(Binding::unit).distinct().count();
  }
}
