package dev.ssot.rule;

import dev.ssot.codebase.Codebase;

/** A rule that has the last word, since it judges what was asked of the others. */
public interface Review extends Rule {
  /** Says more, after {@link #check} and after all other rules. */
  void review(Codebase codebase, Hearing hearing, Findings findings);
}
