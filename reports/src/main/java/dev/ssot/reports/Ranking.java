package dev.ssot.reports;

import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which finding to look at first.
 *
 * <p>Open before let through, then by level, certainty, and production before tests. Among equals
 * each rule's worst come before any rule's second worst, since the number of related places can be
 * compared within a rule but not between rules: else one rule of large clusters would hide all the
 * others.
 */
public final class Ranking {
  private static final Comparator<Finding> GRAVITY =
      Comparator.comparing(Ranking::letThrough)
          .thenComparing(Finding::level, Comparator.reverseOrder())
          .thenComparing(Finding::certainty)
          .thenComparing(Finding::scope);

  private static final Comparator<Finding> WITHIN_RULE =
      GRAVITY
          .thenComparing(finding -> finding.related().size(), Comparator.reverseOrder())
          .thenComparing(Finding::path)
          .thenComparing(finding -> finding.span().line())
          .thenComparing(finding -> finding.span().column())
          .thenComparing(Finding::fingerprint);

  private record Ranked(Finding finding, int rank) {}

  private Ranking() {}

  /** Accepted in the configuration or suppressed in the source: nothing to do at the moment. */
  public static boolean letThrough(Finding finding) {
    return finding.status() == Status.ACCEPTED || finding.status() == Status.SUPPRESSED;
  }

  /** All of them, ranked. */
  public static List<Finding> worstFirst(List<Finding> findings) {
    Map<String, Integer> ranks = new HashMap<>();
    List<Ranked> ranked = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(WITHIN_RULE).toList()) {
      String peers = finding.rule() + letThrough(finding) + finding.level() + finding.certainty();
      ranked.add(new Ranked(finding, ranks.merge(peers + finding.scope(), 1, Integer::sum)));
    }
    return ranked.stream()
        .sorted(
            Comparator.comparing(Ranked::finding, GRAVITY)
                .thenComparing(Ranked::rank)
                .thenComparing(one -> one.finding().rule()))
        .map(Ranked::finding)
        .toList();
  }
}
