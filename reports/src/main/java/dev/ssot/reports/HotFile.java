package dev.ssot.reports;

import static dev.ssot.codebase.Scope.PRODUCTION;

import dev.ssot.codebase.Scope;
import dev.ssot.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A file with several open findings, where one change pays off most. */
public record HotFile(String path, int findings, SortedSet<String> rules) {
  private static final Comparator<HotFile> MOST_FIRST =
      Comparator.comparing(HotFile::findings, Comparator.reverseOrder())
          .thenComparing(HotFile::path);

  /** Of production code, unless all findings are in tests. */
  static List<HotFile> of(List<Finding> counted) {
    List<Finding> open = counted.stream().filter(one -> !Ranking.letThrough(one)).toList();
    Scope main =
        open.stream().map(Finding::scope).min(Comparator.naturalOrder()).orElse(PRODUCTION);
    return open.stream()
        .filter(finding -> finding.scope() == main)
        .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(ofOneFile -> ofOneFile.size() > 1)
        .map(HotFile::ofOne)
        .sorted(MOST_FIRST)
        .toList();
  }

  private static HotFile ofOne(List<Finding> findings) {
    return new HotFile(
        findings.get(0).path(),
        findings.size(),
        findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new)));
  }
}
