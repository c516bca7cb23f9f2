package dev.ssot.scan;

import dev.ssot.facts.Span;
import dev.ssot.language.Reading;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What findings in another state of the tree tell of the lines of files that are the same in both,
 * so that these need not be read once more.
 */
final class KnownLines {
  /** Where there is no other state. */
  static final KnownLines NONE = new KnownLines(Set.of());

  private final Set<String> files;
  private final Map<Line, Hashes> hashes = new HashMap<>();
  private final Map<Stretch, List<String>> texts = new HashMap<>();

  private record Line(String path, int number) {}

  private record Stretch(String path, Span span) {}

  /** Of one line, as a finding has them. */
  record Hashes(String snippet, String line) {}

  private KnownLines(Set<String> files) {
    this.files = files;
  }

  /**
   * Of what is the same in two states.
   *
   * @param findings of the other state
   */
  static KnownLines of(List<Reading> now, List<Reading> other, List<Finding> findings) {
    KnownLines known = new KnownLines(same(now, other));
    findings.forEach(known::add);
    return known;
  }

  /** Files whose bytes are the same in both: line ends may differ where only the id is. */
  private static Set<String> same(List<Reading> now, List<Reading> other) {
    Map<String, Reading> others = new HashMap<>();
    other.forEach(reading -> others.put(reading.file().path(), reading));
    Set<String> same = new HashSet<>();
    for (Reading reading : now) {
      Reading twin = others.get(reading.file().path());
      if (twin != null
          && reading.id().isPresent()
          && reading.id().equals(twin.id())
          && reading.file().size() == twin.file().size()) {
        same.add(reading.file().path());
      }
    }
    return same;
  }

  private void add(Finding finding) {
    if (files.contains(finding.path())) {
      hashes.put(
          new Line(finding.path(), finding.span().line()),
          new Hashes(finding.snippetHash(), finding.lineHash()));
    }
    for (Report.Edit edit : finding.fix().map(Report.Fix::edits).orElse(List.of())) {
      String path = edit.place().unit().path();
      if (files.contains(path)) {
        texts.put(new Stretch(path, edit.place().span()), edit.lines());
      }
    }
  }

  Optional<Hashes> hashes(String path, int line) {
    return Optional.ofNullable(hashes.get(new Line(path, line)));
  }

  /** The lines that a stretch of text is in. */
  Optional<List<String>> lines(String path, Span span) {
    return Optional.ofNullable(texts.get(new Stretch(path, span)));
  }
}
