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
  private final KnownLines known;

  private Snippets(Listing listing, KnownLines known) {
    listing.files().forEach(file -> files.put(file.path(), file));
    this.known = known;
  }

  /**
   * All findings in the order of their places.
   *
   * @param known lines that need not be looked at
   * @throws IOException if a file that could be read before no longer can
   */
  static List<Finding> add(List<Judgement> judgements, Listing listing, KnownLines known)
      throws IOException {
    SortedMap<String, List<Finding>> byFile = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (Finding finding : judgement.findings()) {
        byFile.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
      }
    }
    Snippets snippets = new Snippets(listing, known);
    try {
      return List.copyOf(byFile.entrySet()).parallelStream()
          .flatMap(file -> snippets.in(file.getKey(), file.getValue()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A file's text, read when it is first wanted. */
  private final class Text {
    private final String path;
    private byte[] bytes;
    private Lines lines;
    private LineHashes hashes;

    Text(String path) {
      this.path = path;
    }

    private void read() {
      if (bytes == null) {
        bytes = Snippets.this.read(path);
        lines = new Lines(bytes);
        hashes = new LineHashes(lines);
      }
    }

    KnownLines.Hashes hashes(int line) {
      return known
          .hashes(path, line)
          .orElseGet(
              () -> {
                read();
                return new KnownLines.Hashes(Fingerprints.ofLine(16, bytes, line), hashes.of(line));
              });
    }

    List<String> lines(Span span) {
      return known
          .lines(path, span)
          .orElseGet(
              () -> {
                read();
                return replaced(span, lines);
              });
    }
  }

  private Stream<Finding> in(String path, List<Finding> findings) {
    Text text = new Text(path);
    return findings.stream()
        .sorted(ORDER)
        .map(
            finding -> {
              KnownLines.Hashes hashes = text.hashes(finding.span().line());
              return withLinesOfFix(finding.withLine(hashes.snippet(), hashes.line()), text);
            });
  }

  private Finding withLinesOfFix(Finding finding, Text own) {
    if (finding.fix().isEmpty()) {
      return finding;
    }
    Report.Fix fix = finding.fix().get();
    Map<String, Text> texts = new HashMap<>(Map.of(finding.path(), own));
    List<Report.Edit> edits = new ArrayList<>();
    for (Report.Edit edit : fix.edits()) {
      String path = edit.place().unit().path();
      Text text = texts.computeIfAbsent(path, Text::new);
      edits.add(edit.in(text.lines(edit.place().span())));
    }
    return finding.withFix(new Report.Fix(fix.description(), edits));
  }

  private static List<String> replaced(Span span, Lines lines) {
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
