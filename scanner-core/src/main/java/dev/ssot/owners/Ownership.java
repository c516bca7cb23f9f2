package dev.ssot.owners;

import dev.ssot.codebase.Scope;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.outcome.Owners;
import dev.ssot.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells findings by owner. */
public record Ownership(CodeOwners owners) {

  /** Those of an outcome, and of what it is compared with. */
  public Owners of(Outcome outcome) {
    return new Owners(reports(outcome), byPath(outcome));
  }

  private Map<String, List<String>> byPath(Outcome outcome) {
    Stream<Finding> before =
        outcome.comparison().stream()
            .flatMap(
                comparison ->
                    Stream.of(
                            comparison.fixed().stream(),
                            comparison.moved().stream().map(Comparison.Moved::before),
                            comparison.lost().stream().map(Comparison.Lost::before))
                        .flatMap(Function.identity()));
    return Stream.concat(outcome.findings().stream(), before)
        .map(Finding::path)
        .distinct()
        .collect(Collectors.toUnmodifiableMap(Function.identity(), this::names));
  }

  /** Of all that are in the headline count. */
  private List<OwnerReport> reports(Outcome outcome) {
    List<Finding> now = outcome.findings();
    List<Finding> added = outcome.comparison().map(Comparison::added).orElse(List.of());
    List<Finding> fixed = outcome.comparison().map(Comparison::fixed).orElse(List.of());
    Map<String, Long> production = count(now, one -> one.scope() == Scope.PRODUCTION);
    Map<String, Long> tests = count(now, one -> one.scope() == Scope.TEST);
    Map<String, Long> fresh = count(added, one -> true);
    Map<String, Long> mended = count(fixed, one -> true);
    TreeSet<String> names = new TreeSet<>(production.keySet());
    names.addAll(tests.keySet());
    names.addAll(mended.keySet());
    return names.stream()
        .map(
            name ->
                new OwnerReport(
                    name,
                    production.getOrDefault(name, 0L),
                    tests.getOrDefault(name, 0L),
                    fresh.getOrDefault(name, 0L),
                    mended.getOrDefault(name, 0L)))
        .toList();
  }

  private Map<String, Long> count(List<Finding> findings, Predicate<Finding> which) {
    Map<String, List<String>> known = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.counts() && which.test(finding)) {
        known
            .computeIfAbsent(finding.path(), this::namesOrNobody)
            .forEach(owner -> counts.merge(owner, 1L, Long::sum));
      }
    }
    return counts;
  }

  private List<String> namesOrNobody(String path) {
    List<String> names = names(path);
    return names.isEmpty() ? List.of("") : names;
  }

  private List<String> names(String path) {
    return owners.ownersOf(path).stream().distinct().toList();
  }
}
