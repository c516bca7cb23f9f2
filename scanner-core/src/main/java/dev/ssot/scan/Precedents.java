package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.memory.Judged;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What rules said of another state of the tree and would say again, since the change between the
 * two leaves all that they look at as it is ({@link Rule#regards}).
 */
final class Precedents {
  /** None at all. */
  static final Precedents NONE = new Precedents(List.of(), Set.of(), Optional.empty());

  /** Beyond that, to look whether a rule is concerned costs more than to let it speak. */
  private static final int MOST_CHANGES = 100;

  private final List<Change> changes;
  private final Set<String> paths;
  private final Optional<Judged> judged;

  /**
   * A file that changed.
   *
   * @param frame where its types and variables went; empty where they are others
   * @param declared where all went that it declares; empty where that is something else
   */
  private record Change(Unit before, Unit now, Optional<Shift> frame, Optional<Shift> declared) {
    static Change of(Unit before, Unit now) {
      Optional<Shift> frame =
          Shift.between(Excerpt.frame(before.facts()).facts(), Excerpt.frame(now.facts()).facts());
      List<List<?>> declarations = Excerpt.of(now.facts()).declarations();
      List<List<?>> declaredBefore = Excerpt.of(before.facts()).declarations();
      return new Change(
          before, now, frame, frame.flatMap(shift -> shift.with(declaredBefore, declarations)));
    }

    /** Where all went that a rule looks at; empty where that has changed. */
    Optional<Shift> seenBy(Rule rule, Codebase codebase) {
      Optional<Excerpt> seen = rule.regards(now, codebase);
      Optional<Excerpt> seenBefore = rule.regards(before, codebase);
      return seen.isPresent() && seenBefore.isPresent()
          ? seen(seenBefore.get(), seen.get())
          : Optional.empty();
    }

    private Optional<Shift> seen(Excerpt one, Excerpt other) {
      boolean isOfAll = one.isOfAllDeclarations() && other.isOfAllDeclarations();
      Optional<Shift> shift =
          isOfAll
              ? declared
              : frame.flatMap(known -> known.with(one.declarations(), other.declarations()));
      return shift.flatMap(known -> known.with(one.additions(), other.additions()));
    }
  }

  private Precedents(List<Change> changes, Set<String> paths, Optional<Judged> judged) {
    this.changes = changes;
    this.paths = paths;
    this.judged = judged;
  }

  /**
   * Of two states that are judged by one configuration; none where they differ in more than what
   * stands in a few files.
   *
   * @param now in the order of their paths, as are those before
   * @param paths that only one of the two has, be they read or not
   * @param judged what the earlier one was judged to hold
   */
  static Precedents of(List<Unit> now, List<Unit> before, Set<String> paths, Judged judged) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < now.size() && now.size() == before.size(); i++) {
      if (!isAlike(before.get(i), now.get(i)) || changes.size() > MOST_CHANGES) {
        return NONE;
      }
      if (!before.get(i).facts().equals(now.get(i).facts())) {
        changes.add(Change.of(before.get(i), now.get(i)));
      }
    }
    return now.size() == before.size()
            && changes.stream().allMatch(change -> change.frame.isPresent())
        ? new Precedents(changes, paths, Optional.of(judged))
        : NONE;
  }

  /** Whether a file differs in nothing but its facts. */
  private static boolean isAlike(Unit before, Unit now) {
    return before.path().equals(now.path())
        && before.language().equals(now.language())
        && before.module().equals(now.module())
        && before.scope() == now.scope()
        && before.problems().equals(now.problems());
  }

  /**
   * What a rule says by what it said before.
   *
   * @param codebase of the later state
   * @param choosing what it went by
   * @return empty where it has to speak anew
   */
  Optional<Judgement> of(ConfiguredRule rule, Codebase codebase, Choosing choosing) {
    return judged
        .filter(all -> spoke(rule, all) && paths.stream().noneMatch(rule.rule()::regards))
        .flatMap(
            all ->
                movements(rule.rule(), codebase)
                    .flatMap(movements -> findings(rule, all, movements))
                    .map(found -> Judgement.recalled(rule, all.measures(), found, choosing)));
  }

  private static boolean spoke(ConfiguredRule rule, Judged judged) {
    return judged.rules().stream()
        .anyMatch(report -> report.id().equals(rule.id()) && report.failure().isEmpty());
  }

  /** Of the changed files; empty where the rule looks at what has changed. */
  private Optional<Movements> movements(Rule rule, Codebase codebase) {
    Movements movements = new Movements();
    for (Change change : changes) {
      Optional<Shift> shift = change.seenBy(rule, codebase);
      if (shift.isEmpty()) {
        return Optional.empty();
      }
      movements.add(change.now, shift.get());
    }
    return Optional.of(movements);
  }

  private static Optional<List<Finding>> findings(
      ConfiguredRule rule, Judged judged, Movements movements) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : judged.findings()) {
      if (finding.rule().equals(rule.id())) {
        Optional<Finding> moved = movements.of(finding);
        if (moved.isEmpty()) {
          return Optional.empty();
        }
        findings.add(moved.get());
      }
    }
    return Optional.of(findings);
  }
}
