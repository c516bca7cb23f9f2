package dev.ssot.reports;

import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The worst findings, those of one rule together, since they are understood and mended alike. */
record ConsoleFindings(Screen screen, Summary summary) {
  private static final int LEVEL = 9;
  private static final int INDENT = 2;

  /** Column of what is said below a finding's place. */
  static final int TEXT = INDENT + LEVEL;

  private static final int RELATED = 3;
  private static final int NAME = 8;

  List<String> lines(int limit, boolean info) {
    List<Finding> listed = summary.listed(info);
    Map<String, Long> totals =
        listed.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    Map<String, List<Finding>> shown =
        listed.stream()
            .limit(limit)
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    shown.forEach(
        (rule, findings) -> {
          lines.add("");
          lines.addAll(heading(rule, findings.size(), totals.get(rule)));
          findings.forEach(finding -> lines.addAll(entry(finding)));
        });
    return lines;
  }

  private List<String> heading(String rule, int shown, long all) {
    List<String> lines = new ArrayList<>();
    String count = count(shown, all);
    String name = screen.fit(rule, screen.width() - count.length() - 3);
    String dot = " " + screen.symbols().dot + " ";
    lines.add(screen.paint(Paint.BOLD, name) + screen.paint(Paint.DIM, dot + count));
    summary.rules().stream()
        .filter(one -> one.id().equals(rule))
        .forEach(one -> lines.addAll(screen.paragraph(0, Paint.DIM, one.report().summary())));
    lines.add("");
    return lines;
  }

  private static String count(int shown, long all) {
    if (shown == all) {
      return Numbers.count(all, "finding");
    }
    return "the worst "
        + (shown == 1 ? "" : Numbers.count(shown) + " ")
        + "of "
        + Numbers.count(all);
  }

  /** All that is listed of one finding. */
  List<String> entry(Finding finding) {
    List<String> lines = new ArrayList<>();
    String level = Columns.padRight(Wording.name(finding.level()), LEVEL);
    String place = whole(finding.path(), finding.span().line());
    lines.add(
        " ".repeat(INDENT)
            + screen.paint(paint(finding.level()), level)
            + screen.paint(Paint.BOLD, Columns.padRight(place, room() - NAME - 1))
            + " "
            + screen.paint(Paint.DIM, Wording.shortName(finding)));
    lines.add(" ".repeat(TEXT) + screen.paint(Paint.CYAN, screen.fit(finding.subject(), room())));
    lines.addAll(screen.paragraph(TEXT, finding.message()));
    finding.related().stream().limit(RELATED).forEach(related -> lines.addAll(related(related)));
    Stream.of(Wording.more(finding.related().size() - RELATED), Wording.standing(finding))
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.addAll(screen.paragraph(TEXT, Paint.DIM, line)));
    return lines;
  }

  /** In one line, unless its message needs more than half of it. */
  private List<String> related(Report.Related related) {
    String message = screen.text(related.message());
    int room = room() - "see ".length();
    boolean inline = Columns.width(message) + 2 <= room / 2;
    String path = related.place().unit().path();
    String place =
        place(
            path, related.place().span().line(), inline ? room - Columns.width(message) - 2 : room);
    List<String> lines = new ArrayList<>();
    String line = "see " + place + (inline ? ", " + message : "");
    lines.add(" ".repeat(TEXT) + screen.paint(Paint.DIM, line));
    if (!inline) {
      lines.addAll(screen.paragraph(TEXT + 2, Paint.DIM, related.message()));
    }
    return lines;
  }

  /** What one opens is never cut, even where it is longer than the line. */
  private String whole(String path, int line) {
    return screen.text(path) + ":" + line;
  }

  private String place(String path, int line, int columns) {
    String at = ":" + line;
    return screen.fit(path, columns - at.length()) + at;
  }

  private int room() {
    return screen.width() - TEXT;
  }

  private static Paint paint(Level level) {
    return switch (level) {
      case ERROR -> Paint.RED;
      case WARNING -> Paint.YELLOW;
      case INFO, OFF -> Paint.CYAN;
    };
  }
}
