package dev.ssot.reports;

import dev.ssot.facts.Span;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a fix changes in one place of a file, in whole lines.
 *
 * @param line the first of them
 * @param last the last of them
 * @param removed as they are; none where nobody knows them
 * @param added as they are to be; the new text alone where nobody knows what stands around it
 */
public record Hunk(String path, int line, int last, List<String> removed, List<String> added) {

  /** Where the old text comes from. */
  @FunctionalInterface
  interface Source {
    /** Whole lines of a file, both ends included; none where one of them is not known. */
    List<String> lines(String path, int first, int last);
  }

  /** By the lines that the fix itself has. */
  public static List<Hunk> of(Report.Fix fix) {
    Map<String, Map<Integer, String>> known = new TreeMap<>();
    for (Report.Edit edit : fix.edits()) {
      int line = span(edit).line();
      for (String text : edit.lines()) {
        known.computeIfAbsent(path(edit), path -> new TreeMap<>()).put(line++, text);
      }
    }
    return of(
        fix,
        (path, first, last) -> {
          TreeMap<Integer, String> file = new TreeMap<>(known.getOrDefault(path, Map.of()));
          List<String> lines = List.copyOf(file.subMap(first, true, last, true).values());
          return lines.size() == last - first + 1 ? lines : List.of();
        });
  }

  /** By path, then by place. */
  static List<Hunk> of(Report.Fix fix, Source source) {
    List<Hunk> hunks = new ArrayList<>();
    fix.edits().stream()
        .collect(Collectors.groupingBy(Hunk::path, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(edits -> hunks.addAll(inOneFile(edits, source)));
    return hunks;
  }

  /** Edits that share a line are in one. */
  private static List<Hunk> inOneFile(List<Report.Edit> edits, Source source) {
    List<Hunk> hunks = new ArrayList<>();
    List<Report.Edit> ordered =
        edits.stream().sorted(Comparator.comparing(Report.Edit::place)).toList();
    int end = 0;
    for (int at = 0; at < ordered.size(); at = end) {
      end = endOfGroup(ordered, at);
      hunks.add(of(ordered.subList(at, end), source));
    }
    return hunks;
  }

  private static int endOfGroup(List<Report.Edit> ordered, int from) {
    int end = from + 1;
    int line = span(ordered.get(from)).endLine();
    while (end < ordered.size() && span(ordered.get(end)).line() <= line) {
      line = Math.max(line, span(ordered.get(end)).endLine());
      end++;
    }
    return end;
  }

  private static Hunk of(List<Report.Edit> edits, Source source) {
    String path = path(edits.get(0));
    int first = span(edits.get(0)).line();
    int last = edits.stream().mapToInt(edit -> span(edit).endLine()).max().orElse(first);
    List<String> old = source.lines(path, first, last);
    List<String> added =
        old.isEmpty()
            ? edits.stream().flatMap(edit -> edit.replacement().lines()).toList()
            : mended(old, first, edits).lines().toList();
    return new Hunk(
        path, first, last, old, added.stream().allMatch(String::isBlank) ? List.of() : added);
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

  private static String path(Report.Edit edit) {
    return edit.place().unit().path();
  }

  private static Span span(Report.Edit edit) {
    return edit.place().span();
  }
}
