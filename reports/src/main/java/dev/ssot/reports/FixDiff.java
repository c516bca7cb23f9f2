package dev.ssot.reports;

import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a fix changes, line by line.
 *
 * @param sources lines of files by path; of a file that is not there, only the new text is shown
 */
record FixDiff(Screen screen, Map<String, List<String>> sources) {

  List<String> lines(Report.Fix fix) {
    List<String> lines = new ArrayList<>();
    for (Hunk hunk : Hunk.of(fix, this::lines)) {
      lines.addAll(screen.paragraph(2, Paint.DIM, "@@ " + hunk.path() + ":" + hunk.line() + " @@"));
      lines.addAll(signed("-", Paint.RED, hunk.removed()));
      lines.addAll(signed("+", Paint.GREEN, hunk.added()));
    }
    return lines;
  }

  private List<String> lines(String path, int first, int last) {
    List<String> source = sources.getOrDefault(path, List.of());
    return last > source.size() ? List.of() : source.subList(first - 1, last);
  }

  private List<String> signed(String sign, Paint paint, List<String> lines) {
    return lines.stream()
        .map(line -> "  " + sign + " " + screen.code(line, screen.width() - 4))
        .map(line -> screen.paint(paint, line))
        .toList();
  }
}
