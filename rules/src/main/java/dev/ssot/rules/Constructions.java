package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Span;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where chosen types are constructed, by whatever name they go there. */
final class Constructions {
  private final Map<Definition, List<Construction>> byType = new HashMap<>();

  /**
   * One construction.
   *
   * @param within qualified name of the enclosing function, type or module
   * @param arguments how many it passes, −1 where that cannot be told
   */
  record Construction(Place place, String within, int arguments) {}

  private Constructions() {}

  /** Of these types, in the order of the codebase. */
  static Constructions of(Codebase codebase, Set<Definition> types) {
    Constructions found = new Constructions();
    if (!types.isEmpty()) {
      codebase.units().forEach(unit -> found.add(codebase, unit, types));
    }
    return found;
  }

  /** In the order of the codebase. */
  List<Construction> of(Definition type) {
    return byType.getOrDefault(type, List.of());
  }

  private void add(Codebase codebase, Unit unit, Set<Definition> types) {
    Set<String> names = names(unit, types);
    for (Creation creation : unit.facts().creations()) {
      if (names.contains(last(creation.type()))) {
        add(
            codebase,
            unit,
            types,
            new Site(creation.type(), creation.arguments(), creation.within(), creation.span()));
      }
    }
    for (Call call : unit.facts().calls()) {
      if (call.name().equals("new") && names.contains(last(call.receiver()))) {
        add(
            codebase,
            unit,
            types,
            new Site(call.receiver(), call.arguments(), call.within(), call.span()));
      }
    }
  }

  /** As it is written. */
  private record Site(String type, int arguments, String within, Span span) {}

  private void add(Codebase codebase, Unit unit, Set<Definition> types, Site site) {
    if (codebase.resolve(unit, site.within, site.type) instanceof Resolution.Defined meant
        && types.contains(meant.definition())) {
      byType
          .computeIfAbsent(meant.definition(), type -> new ArrayList<>())
          .add(
              new Construction(
                  unit.at(site.span), codebase.qualify(unit, site.within), site.arguments));
    }
  }

  /** The simple names that may mean one of the types in this file. */
  private static Set<String> names(Unit unit, Set<Definition> types) {
    Set<String> names = new HashSet<>();
    types.forEach(type -> names.add(type.simpleName()));
    unit.facts().imports().forEach(statement -> names.add(statement.boundName()));
    unit.facts().variables().stream()
        .filter(variable -> variable.kind() == Variable.Kind.GLOBAL)
        .forEach(variable -> names.add(variable.name()));
    return names;
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
