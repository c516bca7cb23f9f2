package dev.ssot.rules;

import dev.ssot.codebase.Unit;

/** The files of one language that look like files of tests. */
interface TestFiles {
  /** What a file holds; {@code disabled} are those of the tests that never run. */
  record Count(int tests, int disabled) {}

  /** Whether its name promises tests, and nobody uses it for anything else. */
  boolean isTestFile(Unit unit);

  Count count(Unit unit);
}
