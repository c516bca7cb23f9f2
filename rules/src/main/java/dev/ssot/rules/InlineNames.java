package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Types that are named with their package in the code, where an import would have done.
 *
 * <p>It is fragmented where others import the type. Spelling it out is only possibly wrong where
 * nobody does, where the codebase imports several types of that simple name, and where the type is
 * deprecated, as its import would draw a warning that can only be silenced in the code.
 */
final class InlineNames implements Fragmentation {
  private final Codebase codebase;
  private final Map<String, Set<String>> meanings = new HashMap<>();
  private final List<QualifiedUses> files;

  /**
   * Of all files.
   *
   * @param files their uses, in the order of the codebase
   */
  InlineNames(Codebase codebase, List<QualifiedUses> files) {
    this.codebase = codebase;
    this.files = files;
    addMeanings();
  }

  /** Of the simple names that are in question, what else they are imported as. */
  private void addMeanings() {
    for (QualifiedUses file : files) {
      file.types().forEach(type -> meanings.put(simple(type), new HashSet<>()));
    }
    for (QualifiedUses file : files) {
      for (Import statement : file.unit().facts().imports()) {
        if (statement.kind() == Import.Kind.SINGLE && meanings.containsKey(statement.name())) {
          meanings.get(statement.name()).add(statement.module());
        }
      }
    }
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  @Override
  public Stream<Place> examined() {
    return files.stream().flatMap(QualifiedUses::first);
  }

  @Override
  public Stream<Report> reports() {
    return files.stream().flatMap(file -> file.avoidable().map(type -> report(file, type)));
  }

  private Report report(QualifiedUses file, String type) {
    Unit unit = file.unit();
    List<Place> places = file.places(type);
    boolean imported = file.imports(type);
    String message =
        imported
            ? "`%s` is imported and yet named with its package; write `%s`"
            : "`%s` is named with its package, and no other `%s` is in the way; import it";
    return Report.of(
            "inline",
            Importer.of(unit) + " -> " + type,
            places.get(0),
            message.formatted(type, simple(type)))
        .certainty(imported || isPlain(type) ? Certainty.CERTAIN : Certainty.POSSIBLE)
        .related(
            places.stream()
                .skip(1)
                .map(place -> new Report.Related(place, "named with its package again"))
                .toList());
  }

  /**
   * Others import it, nothing else has its simple name, and nothing speaks against importing it.
   */
  private boolean isPlain(String type) {
    String module = type.substring(0, type.lastIndexOf('.'));
    return meanings.get(simple(type)).equals(Set.of(module))
        && codebase.definitions(type).stream()
            .noneMatch(definition -> SourceType.of(codebase, definition).isDeprecated());
  }
}
