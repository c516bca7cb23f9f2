package dev.ssot.reports;

import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.FileProblem;
import dev.ssot.reports.Screen.Paint;
import java.util.ArrayList;
import java.util.List;

/** What was scanned, and how much of it could be read. */
record ConsoleHeader(Screen screen, Summary summary) {

  /**
   * @param problems whether to list what kept files from being parsed
   */
  List<String> lines(boolean problems) {
    List<String> lines = new ArrayList<>();
    Coverage coverage = summary.outcome().coverage();
    lines.addAll(title(coverage, problems));
    CoverageWording.details(coverage)
        .forEach(line -> lines.addAll(screen.paragraph(0, Paint.DIM, line)));
    if (problems) {
      summary.outcome().problems().forEach(problem -> lines.addAll(problem(problem)));
    }
    lines.add("");
    return lines;
  }

  /** In one line where it fits. */
  private List<String> title(Coverage coverage, boolean problems) {
    String origin = Wording.origin(summary.outcome().source());
    String hint = coverage.unparsable() > 0 && !problems ? " (ssot scan --problems)" : "";
    String files = CoverageWording.files(coverage) + hint;
    String line = origin + " · " + files;
    boolean fits = Columns.width(screen.text(line)) <= screen.width();
    List<String> lines = new ArrayList<>();
    (fits ? List.of(line) : List.of(origin, files))
        .forEach(part -> lines.addAll(screen.paragraph(0, Paint.BOLD, part)));
    return lines;
  }

  private List<String> problem(FileProblem found) {
    List<String> lines = new ArrayList<>();
    String place = ":" + found.problem().line() + ":" + found.problem().column();
    int room = screen.width() - 2 - place.length();
    lines.add("  " + screen.paint(Paint.YELLOW, screen.fit(found.path(), room) + place));
    lines.addAll(screen.paragraph(4, found.problem().message()));
    return lines;
  }
}
