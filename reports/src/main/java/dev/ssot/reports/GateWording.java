package dev.ssot.reports;

import dev.ssot.outcome.Verdict;
import dev.ssot.outcome.Verdict.Kind;
import dev.ssot.outcome.Verdict.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a gate decided, in words. */
final class GateWording {
  private GateWording() {}

  /** {@code FAILED: 2 new findings, 1 target} or {@code PASSED: nothing new; 3 fixed}. */
  static String headline(Verdict verdict, Optional<Change> change) {
    if (verdict.passed()) {
      return "PASSED" + change.map(one -> ": " + passed(one)).orElse("");
    }
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    verdict.reasons().forEach(reason -> counts.merge(reason.kind(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(Numbers.count(count, noun(kind))));
    return "FAILED: " + String.join(", ", parts);
  }

  /** All reasons but the findings, which a report shows as such. */
  static List<String> reasons(Verdict verdict) {
    return verdict.reasons().stream()
        .filter(reason -> reason.kind() != Kind.NEW_FINDING && reason.kind() != Kind.FINDING)
        .map(Reason::text)
        .toList();
  }

  private static String passed(Change change) {
    String added =
        change.added().isEmpty()
            ? "nothing new"
            : change.added().size() + " new, which gates nothing";
    String fixed =
        change.fixed().isEmpty() ? "" : "; " + Numbers.count(change.fixed().size()) + " fixed";
    String lost =
        change.lost().isEmpty()
            ? ""
            : "; " + Numbers.count(change.lost().size()) + " lost, which is not fixed";
    return added + fixed + lost;
  }

  private static String noun(Kind kind) {
    return switch (kind) {
      case NEW_FINDING -> "new finding";
      case FINDING -> "finding";
      case TARGET -> "target";
      case BUDGET -> "budget";
      case EXEMPTION -> "exemption";
    };
  }
}
