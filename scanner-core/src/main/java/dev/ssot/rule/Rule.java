package dev.ssot.rule;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import java.util.Optional;

/**
 * Judges a codebase by one criterion; found by {@link java.util.ServiceLoader}.
 *
 * <p>A rule is a record: its components are its options, its no-argument constructor gives their
 * defaults. Beside it stands its page, the resource {@code <id>.md}. It keeps no state, prints
 * nothing, reads no file and knows no level.
 */
public interface Rule {
  /** Lower-case words joined by hyphens, named for the defect. */
  String id();

  /** Says what it examined and what it found. */
  void check(Codebase codebase, Findings findings);

  /**
   * What it looks at in a file, so that a change that leaves this as it is, be it in other places,
   * need not be judged anew: given nothing else of all files, the rule must say the same. The cases
   * of its page hold it to that. It names no line in words, but in evidence as {@code path:line}.
   *
   * @param codebase to be asked for what is declared, not for what stands within bodies
   * @return empty, as by default, for a rule that always speaks anew
   */
  default Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.empty();
  }

  /**
   * Whether it asks if there is such a path in the tree ({@link Layout#paths}), as few rules do.
   *
   * @param path a folder's has a {@code /} behind it
   */
  default boolean regards(String path) {
    return false;
  }
}
