package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Problem;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What keeps a case from being met.
 *
 * @param complaints one line each
 */
record Mismatch(List<String> complaints) {

  /**
   * Compares what is wanted with what was found; each marker takes one finding. A line that does
   * not parse must have a marker too, so that a slip in a sample does not make it pass.
   */
  static Mismatch between(List<Marker> markers, Codebase codebase, List<Report> reports) {
    List<String> complaints = new ArrayList<>();
    List<Report> surplus = new ArrayList<>(reports);
    for (Marker marker : markers) {
      if (!takeFirst(surplus, marker)) {
        complaints.add("missing  " + marker);
      }
    }
    surplus.forEach(report -> complaints.add("surplus  " + describe(report)));
    for (Unit unit : codebase.units()) {
      unit.problems().stream()
          .filter(problem -> !isMarked(markers, unit, problem))
          .forEach(problem -> complaints.add("problem  " + describe(unit, problem)));
    }
    return new Mismatch(complaints);
  }

  Mismatch and(String complaint) {
    List<String> more = new ArrayList<>(complaints);
    more.add(complaint);
    return new Mismatch(more);
  }

  /** Does nothing if there is nothing to complain about. */
  void raise(String heading) {
    if (!complaints.isEmpty()) {
      throw new AssertionError(heading + "\n  " + String.join("\n  ", complaints));
    }
  }

  private static boolean takeFirst(List<Report> reports, Marker marker) {
    for (int i = 0; i < reports.size(); i++) {
      if (marker.matches(reports.get(i))) {
        reports.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(List<Marker> markers, Unit unit, Problem problem) {
    return markers.stream()
        .anyMatch(marker -> marker.path().equals(unit.path()) && marker.line() == problem.line());
  }

  private static String describe(Report report) {
    return "%s %s(%s) [%s]: %s"
        .formatted(
            report.place(),
            report.certainty().name().toLowerCase(Locale.ROOT),
            report.kind(),
            report.subject(),
            report.message());
  }

  private static String describe(Unit unit, Problem problem) {
    return unit.path() + ":" + problem.line() + " " + problem.message();
  }
}
