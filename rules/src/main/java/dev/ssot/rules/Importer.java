package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.TypeDeclaration;

/** Names the importing side of a reference in words that survive moving lines. */
final class Importer {
  private Importer() {}

  /** The name of a Python module; of a Java file its first type's. */
  static String of(Codebase codebase, Unit unit) {
    return unit.language().equals("python") ? codebase.qualify(unit, "") : of(unit);
  }

  /** The qualified name of the first top-level type; of a file without one, its package's. */
  static String of(Unit unit) {
    String namespace = unit.facts().namespace();
    return unit.facts().types().stream()
        .filter(type -> !type.isNested())
        .findFirst()
        .map(TypeDeclaration::name)
        .map(name -> namespace.isEmpty() ? name : namespace + "." + name)
        .orElse(namespace);
  }
}
