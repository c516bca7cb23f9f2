package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.rule.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Java code refers to other than by imports. All that stands in bodies is gone through once:
 * it is most of what is known of a file, and may be forgotten between two times.
 */
final class JavaReferences implements Fragmentation {
  private final InheritedStatics statics;
  private final InlineNames inline;

  /** Of one file. */
  private record File(Map<StaticUses.Use, List<Place>> statics, QualifiedUses qualified) {}

  JavaReferences(Codebase codebase) {
    List<Unit> units =
        codebase.units().stream().filter(unit -> unit.language().equals("java")).toList();
    Set<String> own =
        units.stream().map(unit -> unit.facts().namespace()).collect(Collectors.toSet());
    Set<String> known = new HashSet<>(own);
    for (Unit unit : units) {
      unit.facts().imports().forEach(statement -> known.add(statement.module()));
    }
    List<File> files =
        units.parallelStream()
            .map(
                unit ->
                    new File(
                        StaticUses.in(unit, codebase),
                        QualifiedUses.of(codebase, unit, own, known)))
            .toList();
    statics = new InheritedStatics(new StaticUses(codebase, files.stream().map(File::statics)));
    inline = new InlineNames(codebase, files.stream().map(File::qualified).toList());
  }

  @Override
  public Stream<Place> examined() {
    return Stream.concat(statics.examined(), inline.examined());
  }

  @Override
  public Stream<Report> reports() {
    return Stream.concat(statics.reports(), inline.reports());
  }
}
