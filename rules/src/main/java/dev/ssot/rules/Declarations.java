package dev.ssot.rules;

import dev.ssot.rule.Findings;

/** One sort of things that a configuration declares and that can turn out not to hold. */
interface Declarations {
  void check(Findings findings);
}
