package dev.ssot.outcome;

import dev.ssot.config.Target;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Trend.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How fast a measure moves: the median of the slopes between all pairs of the latest points, with
 * the range that holds the true one in 95 of 100 cases (Theil 1950, Sen 1968: Estimates of the
 * regression coefficient based on Kendall's tau). One odd commit hardly moves a median.
 *
 * @param points that it rests on
 * @param perWeek change of the value in a week
 * @param least lower end of the range
 * @param most upper end of the range
 */
public record Pace(int points, double perWeek, double least, double most) {
  /** What lies further back says little of today. */
  private static final int LATEST = 26;

  private static final int FEWEST = 5;
  private static final double NORMAL_95 = 1.96;
  private static final double WEEK = Duration.ofDays(7).toSeconds();
  private static final double YEARS_10 = 520;

  /**
   * A step of a curve from one point that has a value to the next one that has.
   *
   * @param at index of the latter
   */
  public record Step(int at, double before, double after) {
    public double change() {
      return after - before;
    }
  }

  /** When a target is met if it goes on like this. */
  public record Forecast(Instant earliest, Instant latest) {}

  /** Of the latest points that have a value; empty if they are too few. */
  public static Optional<Pace> of(List<Point> points, List<Figure> values) {
    List<double[]> known = new ArrayList<>();
    for (int i = points.size() - 1; i >= 0 && known.size() < LATEST; i--) {
      if (!Double.isNaN(values.get(i).value())) {
        double weeks = points.get(i).time().getEpochSecond() / WEEK;
        known.add(new double[] {weeks, values.get(i).value()});
      }
    }
    double[] slopes = slopes(known);
    return known.size() < FEWEST || slopes.length == 0
        ? Optional.empty()
        : Optional.of(of(known.size(), slopes));
  }

  private static double[] slopes(List<double[]> known) {
    return IntStream.range(0, known.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, known.size())
                    .filter(j -> known.get(i)[0] > known.get(j)[0])
                    .mapToObj(
                        j ->
                            (known.get(i)[1] - known.get(j)[1])
                                / (known.get(i)[0] - known.get(j)[0])))
        .mapToDouble(Double::doubleValue)
        .sorted()
        .toArray();
  }

  private static Pace of(int points, double[] slopes) {
    int count = slopes.length;
    double spread = NORMAL_95 * Math.sqrt(points * (points - 1.0) * (2.0 * points + 5) / 18);
    int low = Math.max(0, (int) Math.floor((count - spread) / 2));
    int high = Math.min(count - 1, (int) Math.ceil((count + spread) / 2));
    double median = (slopes[(count - 1) / 2] + slopes[count / 2]) / 2;
    return new Pace(points, median, slopes[low], slopes[high]);
  }

  /** Whether it clearly moves at all: the range leaves out standing still. */
  public boolean isClear() {
    return least > 0 || most < 0;
  }

  /**
   * When a bound is reached at this pace; empty where it does not clearly move towards it, or takes
   * more than ten years.
   *
   * @param value today's
   * @param now time of the newest point
   */
  public Optional<Forecast> reaches(Target target, double value, Instant now) {
    double bound =
        target
            .below()
            .or(target::atMost)
            .or(target::atLeast)
            .orElseThrow(IllegalStateException::new);
    double[] weeks = {(bound - value) / least, (bound - value) / most};
    Arrays.sort(weeks);
    return isClear() && weeks[0] >= 0 && weeks[1] <= YEARS_10
        ? Optional.of(new Forecast(after(now, weeks[0]), after(now, weeks[1])))
        : Optional.empty();
  }

  /** The point since which the measure has not got better; empty where the newest one did. */
  public static Optional<Integer> stalledSince(List<Figure> values, boolean moreIsBetter) {
    int[] known = known(values);
    for (int i = known.length - 1; i > 0; i--) {
      double change = values.get(known[i]).value() - values.get(known[i - 1]).value();
      if (moreIsBetter ? change > 0 : change < 0) {
        return i == known.length - 1 ? Optional.empty() : Optional.of(known[i]);
      }
    }
    return known.length > 1 ? Optional.of(known[0]) : Optional.empty();
  }

  /** The steps that moved a curve most, the biggest first, then the oldest. */
  public static List<Step> biggest(List<Figure> values, int most) {
    int[] known = known(values);
    return IntStream.range(1, known.length)
        .mapToObj(
            i -> new Step(known[i], values.get(known[i - 1]).value(), values.get(known[i]).value()))
        .filter(step -> step.change() != 0)
        .sorted(Comparator.comparingDouble(step -> -Math.abs(step.change())))
        .limit(most)
        .toList();
  }

  /** Indexes of the points that have a value. */
  private static int[] known(List<Figure> values) {
    return IntStream.range(0, values.size())
        .filter(i -> !Double.isNaN(values.get(i).value()))
        .toArray();
  }

  private static Instant after(Instant now, double weeks) {
    return now.plusSeconds((long) (weeks * WEEK));
  }
}
