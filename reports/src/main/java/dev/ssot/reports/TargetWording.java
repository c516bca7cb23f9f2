package dev.ssot.reports;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.outcome.TargetReport;
import java.util.Optional;

/** A target and how it fared, in words. */
public final class TargetWording {
  private TargetWording() {}

  /** What is bound, and the scope where that is not production. */
  public static String name(Target target) {
    return target.measure() + (target.scope().equals(Optional.of(Scope.TEST)) ? " (tests)" : "");
  }

  /** The bound and its day, {@code < 5 by 2027-06-30}. */
  public static String bound(Target target) {
    String bound =
        target
            .below()
            .map(limit -> "< " + figure(target, limit))
            .or(() -> target.atMost().map(limit -> "≤ " + figure(target, limit)))
            .or(() -> target.atLeast().map(limit -> "≥ " + figure(target, limit)))
            .orElseThrow();
    return bound + target.by().map(day -> " by " + day).orElse("");
  }

  /** What the measure came to; "–" where it has no value. */
  public static String value(TargetReport report) {
    return Double.isNaN(report.value()) ? "–" : figure(report.target(), report.value());
  }

  /** {@code ok}, or what is wrong. */
  public static String verdict(TargetReport report) {
    return switch (report.state()) {
      case MET -> "ok";
      case NOT_MET -> "NOT MET";
      case NO_SUCH_MEASURE, NOT_COMPARABLE -> "CANNOT TELL: " + report.reason();
    };
  }

  private static String figure(Target target, double value) {
    return target.selection().name().equals("count")
        ? Numbers.count(value)
        : Numbers.percent(value);
  }
}
