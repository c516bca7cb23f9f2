package dev.ssot.scan;

import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Problem;
import dev.ssot.language.Reading;
import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.Measure;
import dev.ssot.source.Listing;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how much was read. */
final class Coverages {
  private static final Set<Problem.Kind> NOT_READ_WHOLE =
      EnumSet.of(
          Problem.Kind.SYNTAX,
          Problem.Kind.UNSUPPORTED,
          Problem.Kind.UNREADABLE,
          Problem.Kind.ABANDONED);

  private Coverages() {}

  static Coverage of(List<Reading> readings, Listing listing, Setup setup) {
    List<Reading> sources =
        readings.stream().filter(reading -> setup.isSource(reading.language())).toList();
    Coverage.ByLanguage all = count(sources);
    return new Coverage(
        all.files(),
        all.parsed(),
        all.unparsable(),
        with(sources, Problem.Kind.ABANDONED),
        with(sources, Problem.Kind.UNSUPPORTED),
        skipped(listing),
        sources.stream()
            .collect(
                Collectors.groupingBy(
                    Reading::language,
                    TreeMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Coverages::count))));
  }

  /** The share of the files of each scope that could be read whole; generated ones are in none. */
  static Measure parseRate(List<Unit> units, Setup setup, String ruler) {
    List<Unit> sources = units.stream().filter(unit -> setup.isSource(unit.language())).toList();
    return new Measure(
        "coverage.parse-rate",
        parsed(sources, Scope.PRODUCTION),
        parsed(sources, Scope.TEST),
        ruler);
  }

  private static Measure.Figure parsed(List<Unit> sources, Scope scope) {
    List<Unit> all = sources.stream().filter(unit -> unit.scope() == scope).toList();
    long whole = all.stream().filter(unit -> isReadWhole(unit.problems())).count();
    return new Measure.Figure(all.isEmpty() ? Double.NaN : (double) whole / all.size(), all.size());
  }

  private static boolean isReadWhole(List<Problem> problems) {
    return problems.stream().noneMatch(problem -> NOT_READ_WHOLE.contains(problem.kind()));
  }

  private static Coverage.ByLanguage count(List<Reading> readings) {
    int unparsable =
        (int)
            readings.stream().filter(reading -> !isReadWhole(reading.parsed().problems())).count();
    return new Coverage.ByLanguage(readings.size(), readings.size() - unparsable, unparsable);
  }

  private static int with(List<Reading> readings, Problem.Kind kind) {
    return (int)
        readings.stream()
            .filter(
                reading ->
                    reading.parsed().problems().stream()
                        .anyMatch(problem -> problem.kind() == kind))
            .count();
  }

  /** Files of other languages are no gap in what is read, so that they are not told. */
  private static Map<String, Integer> skipped(Listing listing) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Listing.Skipped skipped : listing.skipped()) {
      if (skipped.reason() != Listing.Reason.OTHER_LANGUAGE) {
        counts.merge(
            skipped.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), 1, Integer::sum);
      }
    }
    return counts;
  }
}
