package dev.ssot.codebase.python;

import java.util.HashSet;
import java.util.Set;

/** The questions that were asked on the way to one answer, so that none is asked in a circle. */
final class Trail {
  private final Set<Object> entered = new HashSet<>();
  private boolean cut;

  /** Whether a question is new; if not, the answers on this trail hold for this trail alone. */
  boolean enter(Object question) {
    boolean fresh = entered.add(question);
    cut |= !fresh;
    return fresh;
  }

  boolean isEmpty() {
    return entered.isEmpty();
  }

  /** Whether a question came up again. */
  boolean isCut() {
    return cut;
  }
}
