package dev.ssot.scan;

import dev.ssot.facts.Span;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /**
   * All findings in the order of their places.
   *
   * @throws IOException if a file that could be read before no longer can
   */
  static List<Finding> add(List<Judgement> judgements, Listing listing) throws IOException {
    SortedMap<String, List<Finding>> byFile = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (Finding finding : judgement.findings()) {
        byFile.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
      }
    }
    Snippets snippets = new Snippets(listing);
    try {
      return List.copyOf(byFile.entrySet()).parallelStream()
          .flatMap(file -> snippets.in(file.getKey(), file.getValue()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Stream<Finding> in(String path, List<Finding> findings) {
    byte[] text = read(path);
    Lines lines = new Lines(text);
    LineHashes hashes = new LineHashes(lines);
    return findings.stream()
        .sorted(ORDER)
        .map(
            finding -> {
              int line = finding.span().line();
              String snippet = Fingerprints.ofLine(16, text, line);
              return withLinesOfFix(finding.withLine(snippet, hashes.of(line)), lines);
            });
  }

  private Finding withLinesOfFix(Finding finding, Lines own) {
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

  private byte[] read(String path) {
    try {
      return files.containsKey(path) ? files.get(path).read() : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
