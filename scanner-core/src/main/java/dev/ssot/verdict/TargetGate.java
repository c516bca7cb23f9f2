package dev.ssot.verdict;

import dev.ssot.config.Target;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.TargetReport.State;
import dev.ssot.outcome.Verdict.Kind;
import dev.ssot.outcome.Verdict.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which targets stand against passing: those that are due and not met, and of the others those that
 * a change leads away from.
 */
record TargetGate(Optional<LocalDate> asOf) {
  /** A stored share has six digits. */
  private static final double ROUNDING = 1e-6;

  List<Reason> reasons(Outcome outcome) {
    List<TargetReport> before = outcome.comparison().map(one -> one.targets()).orElse(List.of());
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < outcome.targets().size(); i++) {
      TargetReport now = outcome.targets().get(i);
      if (isDue(now.target())) {
        if (now.state() != State.MET) {
          reasons.add(reason("missed", now));
        }
      } else if (i < before.size() && isWorse(before.get(i), now)) {
        reasons.add(reason("worse than before", now));
      }
    }
    return reasons;
  }

  private boolean isDue(Target target) {
    return asOf.isPresent() && target.by().filter(day -> !day.isAfter(asOf.get())).isPresent();
  }

  private static boolean isWorse(TargetReport before, TargetReport now) {
    if (now.state() != State.NOT_MET || before.isUnjudged()) {
      return false;
    }
    double gain = now.value() - before.value();
    return now.target().atLeast().isPresent() ? gain < -ROUNDING : gain > ROUNDING;
  }

  private static Reason reason(String how, TargetReport now) {
    String due = now.target().by().map(day -> ", due " + day).orElse("");
    String why = now.isUnjudged() ? " and cannot be told: " + now.reason() : "";
    return new Reason(
        Kind.TARGET,
        "The target for %s is %s%s%s".formatted(now.target().measure(), how, due, why),
        Optional.empty());
  }
}
