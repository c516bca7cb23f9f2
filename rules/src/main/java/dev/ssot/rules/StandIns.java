package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Functions that are there in the place of real ones. */
final class StandIns {
  private final Set<String> real = new HashSet<>();
  private final Map<Unit, Set<String>> imported = new HashMap<>();

  StandIns(Codebase codebase) {
    for (Unit unit : codebase.units()) {
      if (unit.isProduction()) {
        unit.facts().functions().forEach(function -> real.add(function.name()));
      }
    }
  }

  /** Whether its file also imports what it belongs to, where that can be imported. */
  boolean has(Unit unit, Function function) {
    String name = function.qualifiedName();
    int dot = name.indexOf('.');
    return imported
        .computeIfAbsent(unit, StandIns::imported)
        .contains(dot < 0 ? name : name.substring(0, dot));
  }

  /** Whether it is in a test, and production code has one of that name. */
  boolean mayBe(Unit unit, Function function) {
    boolean hidden = function.name().startsWith("_") || function.modifiers().has(Modifier.PRIVATE);
    return unit.isTest() && !hidden && real.contains(function.name());
  }

  private static Set<String> imported(Unit unit) {
    return unit.facts().imports().stream().map(Import::boundName).collect(Collectors.toSet());
  }
}
