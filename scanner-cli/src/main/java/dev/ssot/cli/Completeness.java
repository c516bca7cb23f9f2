package dev.ssot.cli;

import dev.ssot.change.Compared;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import java.util.List;

/** Whether a scan speaks for the whole tree, as an exit code; our own faults are told. */
record Completeness(Terminal terminal) {

  /** Of both sides. */
  int of(Compared compared) {
    int before = compared.before().map(this::of).orElse(ExitCode.PASSED);
    return Math.max(before, of(compared.outcome()));
  }

  /** Of one tree. */
  int of(Outcome outcome) {
    List<RuleReport> failed =
        outcome.rules().stream().filter(rule -> rule.failure().isPresent()).toList();
    failed.forEach(this::tell);
    if (!failed.isEmpty()) {
      return ExitCode.INTERNAL;
    }
    return outcome.coverage().abandoned() > 0 ? ExitCode.INCOMPLETE : ExitCode.PASSED;
  }

  private void tell(RuleReport failed) {
    terminal.out().flush();
    terminal
        .err()
        .println(
            "ssot: the rule %s failed, and that is a fault of ours. Please report it with this:"
                .formatted(failed.id()));
    terminal.err().println(failed.failure().orElseThrow().strip());
  }
}
