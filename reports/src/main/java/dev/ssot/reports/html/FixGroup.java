package dev.ssot.reports.html;

import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings that one and the same known fix would remove.
 *
 * @param files how many of them it touches; at least 1
 */
record FixGroup(String rule, String description, long findings, long files) {
  private static final Comparator<FixGroup> CHEAPEST_FIRST =
      Comparator.comparing(FixGroup::perFile, Comparator.reverseOrder())
          .thenComparing(FixGroup::findings, Comparator.reverseOrder())
          .thenComparing(FixGroup::rule)
          .thenComparing(FixGroup::description);

  private record Key(String rule, String description) {}

  /** Of the findings that count and that nobody lets pass, the cheapest first. */
  static List<FixGroup> of(Outcome outcome) {
    return outcome.findings().stream()
        .filter(finding -> finding.counts() && finding.status() == Finding.Status.OPEN)
        .filter(finding -> finding.fix().isPresent())
        .collect(
            Collectors.groupingBy(
                finding -> new Key(finding.rule(), finding.fix().orElseThrow().description()),
                () ->
                    new TreeMap<>(Comparator.comparing(Key::rule).thenComparing(Key::description)),
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> of(group.getKey(), group.getValue()))
        .sorted(CHEAPEST_FIRST)
        .toList();
  }

  /** Findings removed per file touched. */
  double perFile() {
    return (double) findings / files;
  }

  private static FixGroup of(Key key, List<Finding> findings) {
    long files =
        findings.stream()
            .flatMap(finding -> finding.fix().orElseThrow().edits().stream())
            .map(Report.Edit::place)
            .map(place -> place.unit().path())
            .distinct()
            .count();
    return new FixGroup(key.rule, key.description, findings.size(), Math.max(1, files));
  }
}
