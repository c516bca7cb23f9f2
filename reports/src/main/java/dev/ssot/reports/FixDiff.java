package dev.ssot.reports;

import dev.ssot.facts.Span;
import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a fix changes, line by line.
 *
 * @param sources lines of files by path; of a file that is not there, only the new text is shown
 */
record FixDiff(Screen screen, Map<String, List<String>> sources) {

  List<String> lines(Report.Fix fix) {
    List<String> lines = new ArrayList<>();
    fix.edits().stream()
        .collect(
            Collectors.groupingBy(
                edit -> edit.place().unit().path(), TreeMap::new, Collectors.toList()))
        .forEach((path, edits) -> lines.addAll(file(path, edits)));
    return lines;
  }

  private List<String> file(String path, List<Report.Edit> edits) {
    List<String> lines = new ArrayList<>();
    List<Report.Edit> ordered =
        edits.stream().sorted(Comparator.comparing(Report.Edit::place)).toList();
    int last = 0;
    for (int at = 0; at < ordered.size(); at = last) {
      last = endOfGroup(ordered, at);
      lines.addAll(hunk(path, ordered.subList(at, last)));
    }
    return lines;
  }

  /** Edits that share a line are shown together. */
  private static int endOfGroup(List<Report.Edit> ordered, int from) {
    int end = from + 1;
    int line = span(ordered.get(from)).endLine();
    while (end < ordered.size() && span(ordered.get(end)).line() <= line) {
      line = Math.max(line, span(ordered.get(end)).endLine());
      end++;
    }
    return end;
  }

  private List<String> hunk(String path, List<Report.Edit> edits) {
    int first = span(edits.get(0)).line();
    int last = edits.stream().mapToInt(edit -> span(edit).endLine()).max().orElse(first);
    List<String> source = sources.getOrDefault(path, List.of());
    List<String> lines =
        new ArrayList<>(screen.paragraph(2, Paint.DIM, "@@ " + path + ":" + first + " @@"));
    if (last > source.size()) {
      edits.forEach(edit -> lines.addAll(signed("+", Paint.GREEN, edit.replacement())));
      return lines;
    }
    List<String> old = source.subList(first - 1, last);
    lines.addAll(signed("-", Paint.RED, String.join("\n", old)));
    String mended = mended(old, first, edits);
    if (!mended.isBlank()) {
      lines.addAll(signed("+", Paint.GREEN, mended));
    }
    return lines;
  }

  /** The lines with the edits made, from the last to the first, so that places stay right. */
  private static String mended(List<String> old, int first, List<Report.Edit> edits) {
    StringBuilder text = new StringBuilder(String.join("\n", old));
    for (int at = edits.size() - 1; at >= 0; at--) {
      Span span = span(edits.get(at));
      int start = offset(old, span.line() - first, span.column() - 1);
      int end = offset(old, span.endLine() - first, span.endColumn());
      text.replace(start, Math.max(start, end), edits.get(at).replacement());
    }
    return text.toString();
  }

  private static int offset(List<String> lines, int line, int column) {
    int before = lines.subList(0, line).stream().mapToInt(one -> one.length() + 1).sum();
    return before + Math.min(column, lines.get(line).length());
  }

  private List<String> signed(String sign, Paint paint, String text) {
    return text.lines()
        .map(line -> "  " + sign + " " + screen.code(line, screen.width() - 4))
        .map(line -> screen.paint(paint, line))
        .toList();
  }

  private static Span span(Report.Edit edit) {
    return edit.place().span();
  }
}
