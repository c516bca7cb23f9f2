package dev.ssot.cli;

import dev.ssot.change.Compared;
import dev.ssot.outcome.Outcome;

/** Whether a scan speaks for the whole tree, as an exit code; our own faults are told. */
record Completeness(Terminal terminal) {

  /** Of both sides. */
  int of(Compared compared) {
    int before = compared.before().map(this::of).orElse(ExitCode.PASSED);
    return Math.max(before, of(compared.outcome()));
  }

  /** Of one tree. */
  int of(Outcome outcome) {
    terminal.out().flush();
    int faults = new RuleFaults(outcome, terminal.err()).tell();
    if (faults != ExitCode.PASSED) {
      return faults;
    }
    return outcome.coverage().abandoned() > 0 ? ExitCode.INCOMPLETE : ExitCode.PASSED;
  }
}
