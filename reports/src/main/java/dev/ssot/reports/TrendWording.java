package dev.ssot.reports;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Pace;
import dev.ssot.outcome.Pace.Forecast;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What a curve says, in words; days are those of UTC. */
final class TrendWording {
  private static final int DIGITS = 9;

  private TrendWording() {}

  static String day(Point point) {
    return LocalDate.ofInstant(point.time(), ZoneOffset.UTC).toString();
  }

  static String commit(Point point) {
    return point.commit().substring(0, DIGITS);
  }

  /**
   * {@code 414 → 446}, or the one value where both ends are written the same. Points where nothing
   * was examined have none, and are no ends.
   */
  static String ends(Curve curve, List<Figure> values) {
    List<Double> known = known(values);
    if (known.isEmpty()) {
      return "–";
    }
    String first = value(curve, known.get(0));
    String last = value(curve, known.get(known.size() - 1));
    return first.equals(last) ? last : first + " → " + last;
  }

  /** The whole change, {@code +32}; "" where there is none. */
  static String change(Curve curve, List<Figure> values) {
    List<Double> known = known(values);
    double change = known.isEmpty() ? 0 : known.get(known.size() - 1) - known.get(0);
    return change == 0 ? "" : signed(curve, change);
  }

  /** Whether it has two values that differ. */
  static boolean moves(List<Figure> values) {
    return known(values).stream().distinct().count() > 1;
  }

  private static List<Double> known(List<Figure> values) {
    return values.stream().map(Figure::value).filter(value -> !value.isNaN()).toList();
  }

  private static String value(Curve curve, double value) {
    return curve.isShare() ? Numbers.percent(value) : Numbers.count(value);
  }

  static String signed(Curve curve, double change) {
    String sign = change < 0 ? "−" : "+";
    double size = Math.abs(change);
    return curve.isShare()
        ? sign + rounded(size * 100) + " points"
        : sign + (size == Math.rint(size) ? Numbers.count(size) : rounded(size));
  }

  /** {@code +1.5 a week (+0.4 to +2.6, by 26 points)}. */
  static String pace(Curve curve, Pace pace) {
    return "%s a week (%s to %s, by %s points)"
        .formatted(
            rate(curve, pace.perWeek()),
            rate(curve, pace.least()),
            rate(curve, pace.most()),
            pace.points());
  }

  /** When a target is met at this pace, or why nobody can tell. */
  static String forecast(Trend trend, TargetReport target, List<Figure> values) {
    if (target.state() == TargetReport.State.MET) {
      return "met";
    }
    Optional<Pace> pace = Pace.of(trend.points(), values);
    if (pace.isEmpty()) {
      return "not met; too few points for a forecast";
    }
    Point newest = trend.points().get(trend.points().size() - 1);
    Optional<Forecast> forecast =
        pace.get().reaches(target.target(), target.value(), newest.time());
    if (forecast.isEmpty()) {
      return "not met, and not on the way there";
    }
    String earliest = LocalDate.ofInstant(forecast.get().earliest(), ZoneOffset.UTC).toString();
    String latest = LocalDate.ofInstant(forecast.get().latest(), ZoneOffset.UTC).toString();
    String days = earliest.equals(latest) ? earliest : earliest + " to " + latest;
    return "not met; %s at this pace".formatted(days);
  }

  private static String rate(Curve curve, double perWeek) {
    return (perWeek < 0 ? "−" : "+")
        + rounded(Math.abs(perWeek) * (curve.isShare() ? 100 : 1))
        + (curve.isShare() ? " points" : "");
  }

  private static String rounded(double size) {
    return Numbers.rounded(Numbers.exact(size)).stripTrailingZeros().toPlainString();
  }
}
