package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rules.Constructions.Construction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A type that the registry declares to be the home of a concept.
 *
 * @param constructions of it, where the concept holds, in the order of the codebase
 */
record CanonicalType(SourceOfTruth truth, Definition type, List<Construction> constructions) {

  /** What of a file tells where such types are made: without any, nothing does. */
  static Excerpt excerpt(Unit unit, Codebase codebase) {
    return codebase.sourcesOfTruth().isEmpty()
        ? Excerpt.frame(unit.facts())
        : Excerpt.all(unit.facts());
  }

  /** Of the concepts that a rule asks for, in the registry's order; more where a name has more. */
  static List<CanonicalType> all(Codebase codebase, Predicate<SourceOfTruth> wanted) {
    List<CanonicalType> homes = new ArrayList<>();
    for (SourceOfTruth truth : codebase.sourcesOfTruth()) {
      if (wanted.test(truth)) {
        codebase.definitions(truth.concept().home()).stream()
            .filter(home -> home.declaration() instanceof Definition.Type)
            .filter(home -> truth.holdsIn(home.unit()))
            .forEach(home -> homes.add(new CanonicalType(truth, home, List.of())));
      }
    }
    return constructed(codebase, homes);
  }

  private static List<CanonicalType> constructed(Codebase codebase, List<CanonicalType> homes) {
    HashSet<Definition> types = new HashSet<>();
    homes.forEach(home -> types.add(home.type));
    Constructions constructions = Constructions.of(codebase, types);
    return homes.stream()
        .map(
            home ->
                new CanonicalType(
                    home.truth,
                    home.type,
                    constructions.of(home.type).stream()
                        .filter(one -> home.truth.holdsIn(one.place().unit()))
                        .toList()))
        .toList();
  }
}
