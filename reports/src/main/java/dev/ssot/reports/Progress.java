package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.TargetReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure before and now, both counted by one ruler.
 *
 * @param target for the measure as a whole, where there is one
 */
record Progress(Measure before, Measure now, Optional<TargetReport> target) {

  /** Of all measures that were counted on both sides, in the order of the outcome. */
  static List<Progress> of(Outcome outcome, Comparison comparison) {
    return outcome.measures().stream()
        .flatMap(now -> comparison.before(now).stream().map(before -> of(before, now, outcome)))
        .toList();
  }

  private static Progress of(Measure before, Measure now, Outcome outcome) {
    Optional<TargetReport> target =
        outcome.targets().stream()
            .filter(report -> !report.target().selection().isPart())
            .filter(report -> report.target().selection().measure().equals(now.name()))
            .findFirst();
    return new Progress(before, now, target);
  }

  /** What people call it: the rule alone for its count. */
  String name() {
    return now.name().endsWith(".count")
        ? now.name().substring(0, now.name().length() - ".count".length())
        : now.name();
  }

  /** Whether a reader wants to see it: it changed, or it is to reach a target. */
  boolean isTelling() {
    boolean changed = isNews(Measure::production) || isNews(Measure::tests);
    return (changed && !now.name().endsWith(".compliance")) || target.isPresent();
  }

  /** {@code 414 → 267 (−147, 35 %)}; the mere value where it is the same. */
  String production() {
    return words(Measure::production);
  }

  /** The same for tests. */
  String tests() {
    return words(Measure::tests);
  }

  /** Where it is to be, {@code target < 5}; "" where nothing is wanted of it. */
  String wanted() {
    return target.map(report -> "target " + TargetWording.bound(report.target())).orElse("");
  }

  /**
   * All in one line, {@code 414 → 267 fragmented-import (−147, 35 %, target < 5)}; production
   * alone.
   */
  String line() {
    String change =
        Stream.of(difference(Measure::production), wanted())
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + ", " + other)
            .map(parts -> " (" + parts + ")")
            .orElse("");
    return values(Measure::production) + " " + name() + change;
  }

  /** That a rule has something to examine now, and finds nothing, is none. */
  private boolean isNews(Function<Measure, Figure> scope) {
    boolean none = isNone(scope.apply(before)) || isNone(scope.apply(now));
    double sum = scope.apply(before).value() + scope.apply(now).value();
    return changed(scope) && !(none && (Double.isNaN(sum) || sum == 0));
  }

  private boolean changed(Function<Measure, Figure> scope) {
    return !text(scope.apply(before)).equals(text(scope.apply(now)));
  }

  private String words(Function<Measure, Figure> scope) {
    String difference = difference(scope);
    return values(scope) + (difference.isEmpty() ? "" : " (" + difference + ")");
  }

  private String values(Function<Measure, Figure> scope) {
    String value = text(scope.apply(now));
    return changed(scope) ? text(scope.apply(before)) + " → " + value : value;
  }

  /** "" where it is the same, or one of the two has no value. */
  private String difference(Function<Measure, Figure> scope) {
    Figure was = scope.apply(before);
    Figure is = scope.apply(now);
    if (!changed(scope) || isNone(was) || isNone(is)) {
      return "";
    }
    BigDecimal by = Numbers.exact(is.value()).subtract(Numbers.exact(was.value()));
    String sign = by.signum() < 0 ? "−" : "+";
    if (now.isShare()) {
      return sign + Numbers.rounded(by.abs().movePointRight(2)).toPlainString() + " points";
    }
    String change = sign + Numbers.count(by.abs().longValue());
    return was.value() == 0 ? change : change + ", " + percent(by.abs(), was.value());
  }

  private static String percent(BigDecimal by, double of) {
    BigDecimal percent = by.movePointRight(2).divide(BigDecimal.valueOf(of), 0, RoundingMode.FLOOR);
    return (percent.signum() == 0 ? "<1" : percent.toPlainString()) + " %";
  }

  private String text(Figure figure) {
    if (isNone(figure)) {
      return "–";
    }
    return now.isShare() ? Numbers.percent(figure.value()) : Numbers.count(figure.value());
  }

  private static boolean isNone(Figure figure) {
    return figure.examined() == 0 || Double.isNaN(figure.value());
  }
}
