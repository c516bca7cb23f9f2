package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.SourceOfTruth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The types that the registry declares to be the home of a concept. */
final class HomeTypes {
  private HomeTypes() {}

  /** Of the concepts that a rule asks for, in the registry's order; more where a name has more. */
  static Map<SourceOfTruth, List<Definition>> types(
      Codebase codebase, Predicate<SourceOfTruth> wanted) {
    return codebase.sourcesOfTruth().stream()
        .filter(wanted)
        .collect(
            Collectors.toMap(
                truth -> truth,
                truth ->
                    codebase.definitions(truth.concept().home()).stream()
                        .filter(home -> home.declaration() instanceof Definition.Type)
                        .filter(home -> truth.holdsIn(home.unit()))
                        .toList(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
