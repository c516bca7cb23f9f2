package dev.ssot.codebase.python;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.TypeNames;
import dev.ssot.codebase.python.ModuleMembers.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Attributes of classes, found in the order of inheritance. */
final class ClassMembers {
  private final ModuleMembers members;
  private final PythonNames names;
  private final Map<Definition, List<Resolution>> bases = new ConcurrentHashMap<>();

  ClassMembers(ModuleMembers members, PythonNames names) {
    this.members = members;
    this.names = names;
  }

  /**
   * What an attribute of a class means. What neither the class nor its ancestors in this codebase
   * have is left to an ancestor outside, or to what is set at run time.
   */
  Resolution member(Definition type, String name, Trail trail) {
    List<Resolution> line = line(type, trail);
    for (Resolution ancestor : line) {
      if (ancestor instanceof Resolution.Defined defined) {
        Optional<Resolution> own = own(defined.definition(), name, trail);
        if (own.isPresent()) {
          return own.get();
        }
      }
    }
    for (Resolution ancestor : line) {
      if (ancestor instanceof Resolution.External external) {
        return new Resolution.External(external.name() + "." + name);
      }
    }
    return new Resolution.Dynamic(type.qualifiedName() + "." + name, List.of());
  }

  private Optional<Resolution> own(Definition type, String name, Trail trail) {
    Question question = new Question(type.unit(), type.declaration().name(), name, true);
    return members.attribute(question, trail);
  }

  /** The class, then its ancestors; of one that is met twice only the last counts, as in C3. */
  private List<Resolution> line(Definition type, Trail trail) {
    List<Resolution> met = new ArrayList<>();
    walk(new Resolution.Defined(type, List.of()), new HashSet<>(), met, trail);
    List<Resolution> reversed = new ArrayList<>();
    Set<Object> seen = new LinkedHashSet<>();
    for (int i = met.size() - 1; i >= 0; i--) {
      Resolution next = met.get(i);
      if (seen.add(next instanceof Resolution.Defined defined ? defined.definition() : next)) {
        reversed.add(0, next);
      }
    }
    return reversed;
  }

  private void walk(Resolution type, Set<Definition> open, List<Resolution> met, Trail trail) {
    met.add(type);
    if (type instanceof Resolution.Defined defined
        && defined.definition().declaration() instanceof Definition.Type
        && open.add(defined.definition())) {
      bases(defined.definition(), trail).forEach(base -> walk(base, open, met, trail));
      open.remove(defined.definition());
    }
  }

  private List<Resolution> bases(Definition type, Trail trail) {
    List<Resolution> known = bases.get(type);
    if (known != null) {
      return known;
    }
    if (!trail.enter(type)) {
      return List.of();
    }
    Definition.Type declared = (Definition.Type) type.declaration();
    List<Resolution> found =
        declared.type().supertypes().stream()
            .map(TypeNames::erasure)
            .map(name -> names.resolve(type.unit(), declared.type().owner(), name, trail))
            .toList();
    bases.put(type, found);
    return found;
  }
}
