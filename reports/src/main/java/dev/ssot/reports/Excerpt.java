package dev.ssot.reports;

import dev.ssot.outcome.Explanation;
import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/** The place of a finding, with the lines around it. */
record Excerpt(Screen screen, Explanation explanation) {
  private static final int AROUND = 2;
  private static final int LONGEST = 12;

  List<String> lines() {
    Finding finding = explanation.finding();
    String place = finding.path() + ":" + finding.span().line() + ":" + finding.span().column();
    List<String> lines = new ArrayList<>(screen.paragraph(0, Paint.BOLD, place));
    List<String> source = explanation.lines().getOrDefault(finding.path(), List.of());
    if (source.isEmpty()) {
      lines.addAll(
          screen.paragraph(2, Paint.DIM, "not shown: the file is gone, or that line has changed"));
      return lines;
    }
    int last = Math.min(finding.span().endLine(), finding.span().line() + LONGEST) + AROUND;
    int end = Math.min(source.size(), last);
    int digits = Integer.toString(end).length();
    for (int at = Math.max(1, finding.span().line() - AROUND); at <= end; at++) {
      lines.add(line(at, digits, source.get(at - 1)));
    }
    return lines;
  }

  private String line(int number, int digits, String text) {
    var span = explanation.finding().span();
    boolean meant = number >= span.line() && number <= span.endLine();
    String margin =
        (meant ? "> " : "  ") + Columns.padLeft(Integer.toString(number), digits) + " | ";
    String shown = screen.code(text, screen.width() - margin.length());
    return screen.paint(meant ? Paint.YELLOW : Paint.DIM, margin) + shown;
  }
}
