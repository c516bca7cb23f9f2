package dev.ssot.inference;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Import;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who imports what, as far as it could have a home of its own. */
final class Usage {
  private final Map<Definition, List<Binding>> imports = new LinkedHashMap<>();
  private final Map<String, Integer> outside = new HashMap<>();

  Usage(Codebase codebase) {
    for (Binding binding : codebase.bindings()) {
      if (binding.statement().kind() != Import.Kind.SINGLE) {
        continue;
      }
      if (binding.resolution() instanceof Resolution.Defined defined) {
        if (isSymbol(defined.definition())) {
          imports.computeIfAbsent(defined.definition(), key -> new ArrayList<>()).add(binding);
        }
      } else if (binding.resolution() instanceof Resolution.External) {
        outside.merge(binding.statement().name(), 1, Integer::sum);
      }
    }
  }

  /** Declared at the top of a production file. */
  private static boolean isSymbol(Definition definition) {
    String name = definition.declaration().name();
    return definition.unit().isProduction() && !name.isEmpty() && name.indexOf('.') < 0;
  }

  Set<Definition> symbols() {
    return imports.keySet();
  }

  List<Binding> of(Definition symbol) {
    return imports.getOrDefault(symbol, List.of());
  }

  /** How many files import it. */
  int files(Definition symbol) {
    return (int) of(symbol).stream().map(Binding::unit).distinct().count();
  }

  /** How many imports of this simple name lead out of the tree. */
  int outside(String simpleName) {
    return outside.getOrDefault(simpleName, 0);
  }
}
