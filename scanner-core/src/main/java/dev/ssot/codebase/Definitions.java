package dev.ssot.codebase;

import dev.ssot.codebase.Codebase.Members;
import dev.ssot.facts.Function;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All that is defined, in the order of the files and of their source. */
final class Definitions {
  /** Parts of the index that threads fill without waiting for one another. */
  private static final int PARTS = 4;

  private final List<Map<String, List<Definition>>> byName;
  private final List<Definition> types;
  private final Map<Unit, Map<String, Members>> members = new HashMap<>();

  /** What one file defines. */
  private record Own(Unit unit, List<Definition> definitions, Map<String, Members> members) {}

  private Definitions(List<Own> files) {
    byName = IntStream.range(0, PARTS).parallel().mapToObj(number -> part(number, files)).toList();
    types =
        files.stream()
            .flatMap(own -> own.definitions.stream())
            .filter(each -> each.declaration() instanceof Definition.Type)
            .toList();
    files.forEach(own -> members.put(own.unit, own.members));
  }

  /**
   * Of all files.
   *
   * @param names of the languages, by their ids
   */
  static Definitions of(List<Unit> units, Map<String, Names> names) {
    return new Definitions(
        units.parallelStream()
            .filter(unit -> names.containsKey(unit.language()))
            .map(unit -> own(unit, names.get(unit.language())))
            .toList());
  }

  /** Those with a qualified name. */
  List<Definition> named(String qualifiedName) {
    return byName.get(part(qualifiedName)).getOrDefault(qualifiedName, List.of());
  }

  List<Definition> types() {
    return types;
  }

  /** What a type declares itself. */
  Members members(Definition type) {
    return members
        .getOrDefault(type.unit(), Map.of())
        .getOrDefault(type.declaration().name(), Members.NONE);
  }

  private static int part(String name) {
    return Math.floorMod(name.hashCode(), PARTS);
  }

  private static Map<String, List<Definition>> part(int number, List<Own> files) {
    Map<String, List<Definition>> named = new HashMap<>();
    for (Own own : files) {
      for (Definition each : own.definitions) {
        if (part(each.qualifiedName()) == number) {
          named.computeIfAbsent(each.qualifiedName(), name -> new ArrayList<>(1)).add(each);
        }
      }
    }
    return named;
  }

  private static Own own(Unit unit, Names names) {
    List<Definition> definitions = new ArrayList<>();
    if (names.filesAreModules()) {
      definitions.add(define(unit, names, new Definition.ModuleFile()));
    }
    unit.facts()
        .types()
        .forEach(type -> definitions.add(define(unit, names, new Definition.Type(type))));
    Map<String, List<Function>> functions = new HashMap<>();
    for (Function function : unit.facts().functions()) {
      functions.computeIfAbsent(function.owner(), owner -> new ArrayList<>()).add(function);
      definitions.add(define(unit, names, new Definition.Callable(function)));
    }
    Map<String, List<Variable>> variables = new HashMap<>();
    for (Variable variable : unit.facts().variables()) {
      variables.computeIfAbsent(variable.owner(), owner -> new ArrayList<>()).add(variable);
      definitions.add(define(unit, names, new Definition.Value(variable)));
    }
    return new Own(unit, definitions, join(functions, variables));
  }

  private static Definition define(Unit unit, Names names, Definition.Declaration declaration) {
    return new Definition(unit, names.qualify(unit, declaration.name()), declaration);
  }

  private static Map<String, Members> join(
      Map<String, List<Function>> functions, Map<String, List<Variable>> variables) {
    Map<String, Members> joined = new HashMap<>();
    functions.forEach(
        (owner, own) ->
            joined.put(owner, new Members(own, variables.getOrDefault(owner, List.of()))));
    variables.forEach((owner, own) -> joined.putIfAbsent(owner, new Members(List.of(), own)));
    return joined;
  }
}
