package dev.ssot.scan;

import dev.ssot.facts.Span;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to findings what needs the text: the hashes of the line that they stand on, and the lines
 * that a fix changes. Only the files concerned are read once more.
 */
final class Snippets {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparingInt((Finding finding) -> finding.span().line())
          .thenComparingInt(finding -> finding.span().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::subject)
          .thenComparing(Finding::fingerprint);

  private static final int MOST_LINES = 40;
  private static final int MOST_CHARACTERS = 4_000;

  private final Map<String, SourceFile> files = new HashMap<>();

  private Snippets(Listing listing) {
    listing.files().forEach(file -> files.put(file.path(), file));
  }

  /** All findings in the order of their places. */
  static List<Finding> add(List<Judgement> judgements, Listing listing) throws IOException {
    List<Finding> findings = new ArrayList<>();
    judgements.forEach(judgement -> findings.addAll(judgement.findings()));
    findings.sort(ORDER);
    Snippets snippets = new Snippets(listing);
    String path = "";
    byte[] text = {};
    Lines lines = new Lines(text);
    LineHashes hashes = new LineHashes(lines);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (!finding.path().equals(path)) {
        path = finding.path();
        text = snippets.read(path);
        lines = new Lines(text);
        hashes = new LineHashes(lines);
      }
      int line = finding.span().line();
      Finding hashed = finding.withLine(Fingerprints.ofLine(16, text, line), hashes.of(line));
      findings.set(i, snippets.withLinesOfFix(hashed, lines));
    }
    return List.copyOf(findings);
  }

  private Finding withLinesOfFix(Finding finding, Lines own) throws IOException {
    if (finding.fix().isEmpty()) {
      return finding;
    }
    Report.Fix fix = finding.fix().get();
    Map<String, Lines> known = new HashMap<>(Map.of(finding.path(), own));
    List<Report.Edit> edits = new ArrayList<>();
    for (Report.Edit edit : fix.edits()) {
      String path = edit.place().unit().path();
      if (!known.containsKey(path)) {
        known.put(path, new Lines(read(path)));
      }
      edits.add(edit.in(replaced(edit, known.get(path))));
    }
    return finding.withFix(new Report.Fix(fix.description(), edits));
  }

  private static List<String> replaced(Report.Edit edit, Lines lines) {
    Span span = edit.place().span();
    if (span.endLine() - span.line() >= MOST_LINES) {
      return List.of();
    }
    List<String> all = lines.between(span.line(), span.endLine());
    int characters = all.stream().mapToInt(String::length).sum();
    return characters > MOST_CHARACTERS ? List.of() : all;
  }

  private byte[] read(String path) throws IOException {
    return files.containsKey(path) ? files.get(path).read() : new byte[0];
  }
}
