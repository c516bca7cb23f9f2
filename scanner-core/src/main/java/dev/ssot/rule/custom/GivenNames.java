package dev.ssot.rule.custom;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import java.util.List;
import java.util.Set;

/**
 * The names that one file gives to types, functions and variables, simple and qualified.
 *
 * @param found where they are added
 */
record GivenNames(Codebase codebase, Unit unit, List<Sighting> found) {
  private static final Set<Sort> TYPE = Set.of(Sort.TYPE, Sort.NAME);
  private static final Set<Sort> FUNCTION = Set.of(Sort.FUNCTION, Sort.NAME);
  private static final Set<Sort> VARIABLE = Set.of(Sort.NAME);

  void add() {
    Facts facts = unit.facts();
    facts.types().stream()
        .filter(type -> type.kind() != TypeDeclaration.Kind.ANONYMOUS)
        .forEach(type -> add(TYPE, type.name(), type.nameSpan()));
    facts.functions().stream()
        .filter(function -> !function.isConstructor())
        .forEach(function -> add(FUNCTION, function.qualifiedName(), function.nameSpan()));
    facts.variables().forEach(variable -> add(VARIABLE, variable.qualifiedName(), variable.span()));
  }

  private void add(Set<Sort> sorts, String name, Span span) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    List<String> names = List.of(simple, codebase.qualify(unit, name));
    found.add(new Sighting(sorts, unit, name, names, span));
  }
}
