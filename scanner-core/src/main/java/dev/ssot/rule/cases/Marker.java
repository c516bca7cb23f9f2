package dev.ssot.rule.cases;

import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that says which finding its line must have: {@code // finding: text}, {@code //
 * finding(kind): text}, and the same with {@code possible} where the rule must not be sure.
 *
 * @param kind "" where any will do
 * @param text a part of the message
 */
record Marker(String path, int line, boolean possible, String kind, String text) {
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?://|#|<!--)\\s*(?<word>finding|possible)(?:\\((?<kind>[^)]+)\\))?:\\s*"
              + "(?<text>.*?)\\s*(?=$|-->|(?://|#)\\s*(?:finding|possible)[(:])");

  /** All markers of a source file, in order. */
  static List<Marker> of(Fence file) {
    List<Marker> markers = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = COMMENT.matcher(lines.get(i));
      while (comment.find()) {
        markers.add(read(file.label(), i + 1, comment));
      }
    }
    return markers;
  }

  private static Marker read(String path, int line, Matcher comment) {
    String kind = comment.group("kind");
    return new Marker(
        path,
        line,
        comment.group("word").equals("possible"),
        kind == null ? "" : kind,
        comment.group("text"));
  }

  boolean matches(Report report) {
    return report.place().unit().path().equals(path)
        && report.place().span().line() == line
        && possible == (report.certainty() == Certainty.POSSIBLE)
        && (kind.isEmpty() || kind.equals(report.kind()))
        && report.message().contains(text);
  }

  @Override
  public String toString() {
    String word = possible ? "possible" : "finding";
    return path + ":" + line + " " + word + (kind.isEmpty() ? "" : "(" + kind + ")") + ": " + text;
  }
}
