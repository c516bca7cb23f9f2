package dev.ssot.rule;

import dev.ssot.codebase.Codebase;

/** Has no options, and reports nothing above info by default. */
public final class QuietRule implements Rule {
  @Override
  public String id() {
    return "scattered-constant";
  }

  @Override
  public void check(Codebase codebase, Findings findings) {}
}
