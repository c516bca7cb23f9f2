package dev.ssot.scan;

import dev.ssot.outcome.Explanation;
import dev.ssot.rule.Finding;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to a finding the source that it speaks of, as the tree has it now. */
public final class Explanations {
  private Explanations() {}

  /**
   * The finding with the files that it and its fix stand in.
   *
   * @throws IOException if the tree's root cannot be listed
   */
  public static Explanation of(Finding finding, SourceTree tree, Setup setup) throws IOException {
    Map<String, List<String>> lines = new HashMap<>();
    Set<String> concerned = concerned(finding);
    for (SourceFile file : tree.list(setup.selection()).files()) {
      if (concerned.contains(file.path())) {
        byte[] content = file.read();
        if (!file.path().equals(finding.path()) || isAsFound(finding, content)) {
          lines.put(file.path(), lines(content));
        }
      }
    }
    return new Explanation(finding, Map.copyOf(lines));
  }

  private static Set<String> concerned(Finding finding) {
    return Stream.concat(
            Stream.of(finding.path()),
            finding.fix().stream()
                .flatMap(fix -> fix.edits().stream())
                .map(edit -> edit.place().unit().path()))
        .collect(Collectors.toSet());
  }

  private static boolean isAsFound(Finding finding, byte[] content) {
    return Fingerprints.ofLine(16, content, finding.span().line()).equals(finding.snippetHash());
  }

  /** What is not UTF-8 is shown as far as it is. */
  private static List<String> lines(byte[] content) {
    return List.of(new String(content, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
  }
}
