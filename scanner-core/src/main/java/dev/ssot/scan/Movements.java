package dev.ssot.scan;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes findings from one state of a tree to another, where changed files have shifted. */
final class Movements {
  private final Map<String, Moved> files = new HashMap<>();

  private record Moved(Unit now, Shift shift) {}

  /** A file of the later state, and where everything in it went. */
  void add(Unit now, Shift shift) {
    files.put(now.path(), new Moved(now, shift));
  }

  /** The finding in the later state, let pass by nobody; empty where that cannot be told. */
  Optional<Finding> of(Finding finding) {
    return isSettled(finding)
        ? Optional.of(
            finding.moved(
                span(finding.path(), finding.span()).orElseThrow(),
                finding.fix().map(this::moved),
                finding.related().stream().map(this::moved).toList()))
        : Optional.empty();
  }

  /** Whether it is known where all went that it speaks of; its evidence may name lines in words. */
  private boolean isSettled(Finding finding) {
    return span(finding.path(), finding.span()).isPresent()
        && Stream.concat(
                finding.related().stream().map(Report.Related::place),
                finding.fix().stream().flatMap(fix -> fix.edits().stream()).map(Report.Edit::place))
            .allMatch(place -> span(place.unit().path(), place.span()).isPresent())
        && finding.evidence().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .noneMatch(this::namesLine);
  }

  private boolean namesLine(String cell) {
    return files.keySet().stream().anyMatch(path -> cell.startsWith(path + ":"));
  }

  private Optional<Span> span(String path, Span span) {
    Moved file = files.get(path);
    return file == null ? Optional.of(span) : file.shift.of(span);
  }

  private Place moved(Place place) {
    Moved file = files.get(place.unit().path());
    return file == null ? place : file.now.at(file.shift.of(place.span()).orElseThrow());
  }

  private Report.Related moved(Report.Related related) {
    return new Report.Related(moved(related.place()), related.message());
  }

  private Report.Fix moved(Report.Fix fix) {
    return new Report.Fix(
        fix.description(),
        fix.edits().stream()
            .map(edit -> new Report.Edit(moved(edit.place()), edit.replacement()))
            .toList());
  }
}
