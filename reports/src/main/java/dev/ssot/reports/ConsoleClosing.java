package dev.ssot.reports;

import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Screen.Paint;
import java.util.ArrayList;
import java.util.List;

/** What was not listed, where to begin, and how it was counted. */
record ConsoleClosing(Screen screen, Summary summary) {

  List<String> lines(Presentation how) {
    List<String> lines = new ArrayList<>();
    long hidden = summary.listed(how.info()).size() - (long) how.limit();
    if (hidden > 0) {
      lines.add("");
      lines.addAll(screen.paragraph(0, "and " + Numbers.count(hidden) + " more (--all)"));
    }
    if (summary.informative() > 0 && !how.info()) {
      lines.add("");
      String notes = Numbers.count(summary.informative(), "finding") + " of level info (--info)";
      lines.addAll(screen.paragraph(0, Paint.DIM, notes));
    }
    summary.listed(how.info()).stream()
        .limit(Math.min(1, how.limit()))
        .forEach(
            finding -> {
              lines.add("");
              lines.addAll(
                  screen.paragraph(
                      0,
                      "All about a finding, by the digits behind its place: ssot explain "
                          + Wording.shortName(finding)));
            });
    lines.add("");
    summary.fixFirst().stream().limit(1).forEach(file -> lines.addAll(first(file)));
    lines.add(
        screen.paint(
            Paint.DIM, "Counted by ruler " + screen.text(summary.outcome().ruler().fingerprint())));
    return lines;
  }

  private List<String> first(HotFile file) {
    String count = ", " + Numbers.count(file.findings(), "finding");
    int room = screen.width() - "Fix first: ".length() - count.length();
    return List.of(screen.paint(Paint.BOLD, "Fix first: ") + screen.fit(file.path(), room) + count);
  }
}
