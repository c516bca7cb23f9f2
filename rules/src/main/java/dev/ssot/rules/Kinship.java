package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Function;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Variable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether two types know of each other, so that they are no two answers to one question. */
record Kinship(Codebase codebase) {
  /** External supertypes that say nothing about the job of a type. */
  private static final Set<String> MARKERS =
      Set.of(
          "Object",
          "Serializable",
          "Cloneable",
          "Closeable",
          "AutoCloseable",
          "Comparable",
          "Record",
          "Enum",
          "object",
          "ABC",
          "Generic",
          "Protocol",
          "BaseModel",
          "TestCase");

  /** One is a subtype of the other, holds or is given it, or both have a supertype in common. */
  boolean between(SourceType one, SourceType other) {
    Set<String> mine = lineage(one);
    Set<String> theirs = lineage(other);
    return mine.stream().anyMatch(theirs::contains) || uses(one, other) || uses(other, one);
  }

  /** Qualified names of the type and all its supertypes, as far as known. */
  private Set<String> lineage(SourceType type) {
    Set<String> names = new HashSet<>();
    Stream.concat(Stream.of(type.definition()), codebase.ancestors(type.definition()).stream())
        .forEach(each -> addWithExternals(names, each));
    return names;
  }

  private void addWithExternals(Set<String> names, Definition type) {
    names.add(type.qualifiedName());
    for (Resolution supertype : codebase.supertypes(type)) {
      if (supertype instanceof Resolution.External external
          && !MARKERS.contains(MutableFields.simple(external.name()))) {
        names.add(external.name());
      }
    }
  }

  /** Whether one has a field of the other's type, makes one, or has a constructor that takes it. */
  static boolean uses(SourceType one, SourceType other) {
    return uses(one, Set.of(other.simpleName()));
  }

  /** The same for a type that goes by any of these names where the one stands. */
  static boolean uses(SourceType one, Set<String> names) {
    Stream<String> fields = one.members().variables().stream().map(Variable::type);
    Stream<String> parameters =
        one.constructors().map(Function::parameters).flatMap(p -> p.stream().map(Parameter::type));
    return one.isPython()
        ? Stream.of(fields, parameters, made(one))
            .flatMap(written -> written)
            .anyMatch(written -> mentions(written, names))
        : Stream.concat(fields, parameters).map(MutableFields::simple).anyMatch(names::contains);
  }

  /** In whatever way an annotation is written: quoted, optional, one of several. */
  private static boolean mentions(String written, Set<String> names) {
    return Stream.of(written.split("\\W+")).anyMatch(names::contains);
  }

  private static Stream<String> made(SourceType type) {
    return type.unit().facts().creations().stream()
        .filter(creation -> type.encloses(creation.within()))
        .map(Creation::type);
  }
}
