package dev.ssot.scan;

import dev.ssot.rule.Finding;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to findings the hashes of the line that they stand on, for which only the files with
 * findings are read once more.
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

  private Snippets() {}

  /** All findings in the order of their places. */
  static List<Finding> hash(List<Judgement> judgements, Listing listing) throws IOException {
    List<Finding> findings = new ArrayList<>();
    judgements.forEach(judgement -> findings.addAll(judgement.findings()));
    findings.sort(ORDER);
    Map<String, SourceFile> files = new HashMap<>();
    listing.files().forEach(file -> files.put(file.path(), file));
    String path = "";
    byte[] text = {};
    LineHashes lines = new LineHashes(text);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (!finding.path().equals(path)) {
        path = finding.path();
        text = files.containsKey(path) ? files.get(path).read() : new byte[0];
        lines = new LineHashes(text);
      }
      int line = finding.span().line();
      findings.set(i, finding.withLine(Fingerprints.ofLine(16, text, line), lines.of(line)));
    }
    return List.copyOf(findings);
  }
}
