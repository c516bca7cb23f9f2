package dev.ssot.codebase;

import dev.ssot.codebase.Codebase.Members;
import dev.ssot.facts.Function;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is defined, in the order of the files and of their source.
 *
 * <p>Most of it are members of types and modules. They are looked for there, and are not indexed by
 * names of their own, which would take longer than most scans ask for them.
 */
final class Definitions {
  private final Map<String, List<Definition>> byName = new HashMap<>();
  private final List<Definition> types = new ArrayList<>();
  private final Later<Map<String, List<Definition>>> bySimpleName =
      new Later<>(this::indexBySimpleName);
  private final Map<Unit, Map<String, Members>> members = new HashMap<>();

  /**
   * What one file defines.
   *
   * @param indexed types, the file itself where it is a module, and what is a member of neither
   */
  private record Own(Unit unit, List<Definition> indexed, Map<String, Members> members) {}

  private Definitions(List<Own> files) {
    for (Own own : files) {
      members.put(own.unit, own.members);
      for (Definition each : own.indexed) {
        byName.computeIfAbsent(each.qualifiedName(), name -> new ArrayList<>(1)).add(each);
        if (each.declaration() instanceof Definition.Type) {
          types.add(each);
        }
      }
    }
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
    List<Definition> indexed = byName.getOrDefault(qualifiedName, List.of());
    List<Definition> inOthers = membersNamed(qualifiedName);
    if (inOthers.isEmpty() || indexed.isEmpty()) {
      return inOthers.isEmpty() ? indexed : inOthers;
    }
    return Stream.concat(indexed.stream(), inOthers.stream())
        .sorted(
            Comparator.comparing((Definition each) -> each.unit().path())
                .thenComparingInt(each -> rank(each.declaration())))
        .toList();
  }

  /** The types with a qualified name. */
  List<Definition> typesNamed(String qualifiedName) {
    List<Definition> indexed = byName.getOrDefault(qualifiedName, List.of());
    for (Definition each : indexed) {
      if (!(each.declaration() instanceof Definition.Type)) {
        return indexed.stream()
            .filter(one -> one.declaration() instanceof Definition.Type)
            .toList();
      }
    }
    return indexed;
  }

  /** The types with a simple name. */
  List<Definition> typesNamedSimply(String simpleName) {
    return bySimpleName.get().getOrDefault(simpleName, List.of());
  }

  private Map<String, List<Definition>> indexBySimpleName() {
    Map<String, List<Definition>> index = new HashMap<>();
    for (Definition type : types) {
      index.computeIfAbsent(type.simpleName(), name -> new ArrayList<>(1)).add(type);
    }
    return index;
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

  private List<Definition> membersNamed(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    List<Definition> owners =
        byName.getOrDefault(qualifiedName.substring(0, Math.max(0, dot)), List.of());
    if (owners.isEmpty()) {
      return List.of();
    }
    String name = qualifiedName.substring(dot + 1);
    List<Definition> found = new ArrayList<>(1);
    Unit searched = null;
    for (Definition owner : owners) {
      // What a file defines twice has the members of both.
      if (isOwner(owner.declaration()) && !owner.unit().equals(searched)) {
        searched = owner.unit();
        Members all = members(owner);
        for (Function function : all.functions()) {
          if (function.name().equals(name)) {
            found.add(new Definition(searched, qualifiedName, new Definition.Callable(function)));
          }
        }
        for (Variable variable : all.variables()) {
          if (variable.name().equals(name)) {
            found.add(new Definition(searched, qualifiedName, new Definition.Value(variable)));
          }
        }
      }
    }
    return found;
  }

  private static boolean isOwner(Definition.Declaration declaration) {
    return declaration instanceof Definition.Type || declaration instanceof Definition.ModuleFile;
  }

  /** In a file, itself and its types come first, then functions, then variables. */
  private static int rank(Definition.Declaration declaration) {
    if (declaration instanceof Definition.Callable) {
      return 1;
    }
    return declaration instanceof Definition.Value ? 2 : 0;
  }

  private static Own own(Unit unit, Names names) {
    List<Definition> indexed = new ArrayList<>();
    Set<String> owners = new HashSet<>();
    if (names.filesAreModules()) {
      indexed.add(define(unit, names, new Definition.ModuleFile()));
      owners.add("");
    }
    for (TypeDeclaration type : unit.facts().types()) {
      indexed.add(define(unit, names, new Definition.Type(type)));
      owners.add(type.name());
    }
    Map<String, List<Function>> functions = new HashMap<>();
    for (Function function : unit.facts().functions()) {
      functions.computeIfAbsent(function.owner(), owner -> new ArrayList<>()).add(function);
      if (!owners.contains(function.owner())) {
        indexed.add(define(unit, names, new Definition.Callable(function)));
      }
    }
    Map<String, List<Variable>> variables = new HashMap<>();
    for (Variable variable : unit.facts().variables()) {
      variables.computeIfAbsent(variable.owner(), owner -> new ArrayList<>()).add(variable);
      if (!owners.contains(variable.owner())) {
        indexed.add(define(unit, names, new Definition.Value(variable)));
      }
    }
    return new Own(unit, indexed, join(functions, variables));
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
