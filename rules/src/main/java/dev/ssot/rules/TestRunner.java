package dev.ssot.rules;

import dev.ssot.rule.Findings;

/** What collects the tests of one language. */
interface TestRunner {
  /** Says which tests it looked at, and which it does not collect. */
  void check(Findings findings);
}
