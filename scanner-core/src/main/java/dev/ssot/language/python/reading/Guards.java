package dev.ssot.language.python.reading;

import dev.ssot.facts.Write.Guard;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions and locks around a statement, outermost first when followed outwards in reverse.
 *
 * @param absent the targets that are known to be absent here; empty for a lock
 */
record Guards(Set<Target> absent, boolean lock, Optional<Guards> outer) {
  static final Guards NONE = new Guards(Set.of(), false, Optional.empty());

  /** Inside a test that holds only when these are absent. */
  Guards whereAbsent(Set<Target> targets) {
    return targets.isEmpty() ? this : new Guards(targets, false, Optional.of(this));
  }

  /** Under a lock. */
  Guards locked() {
    return new Guards(Set.of(), true, Optional.of(this));
  }

  /** What they mean for an assignment to a target. */
  Guard of(Target target) {
    return switch (step(target)) {
      case FREE -> Guard.NONE;
      case TESTED, TESTED_THEN_LOCKED -> Guard.ABSENT;
      case LOCKED -> Guard.LOCKED;
      case LOCKED_THEN_TESTED -> Guard.LOCKED_ABSENT;
      case TESTED_TWICE -> Guard.DOUBLE_CHECKED;
    };
  }

  /** How far the pattern of a guarded assignment has come. */
  private enum Step {
    FREE,
    TESTED,
    LOCKED,
    LOCKED_THEN_TESTED,
    TESTED_THEN_LOCKED,
    TESTED_TWICE
  }

  private Step step(Target target) {
    Step before = outer.map(guards -> guards.step(target)).orElse(Step.FREE);
    if (lock) {
      return switch (before) {
        case FREE -> Step.LOCKED;
        case TESTED -> Step.TESTED_THEN_LOCKED;
        default -> before;
      };
    }
    if (!absent.contains(target)) {
      return before;
    }
    return switch (before) {
      case FREE -> Step.TESTED;
      case LOCKED -> Step.LOCKED_THEN_TESTED;
      case TESTED_THEN_LOCKED -> Step.TESTED_TWICE;
      default -> before;
    };
  }
}
