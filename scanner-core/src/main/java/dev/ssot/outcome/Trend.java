package dev.ssot.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How measures moved over a history, all points counted with one ruler.
 *
 * @param name of the root folder
 * @param curves in the order of the measures' names
 * @param points oldest first; what a curve has at a point stands under the same index
 * @param targets of the configuration
 * @param scanned whether the last point is no commit of the history, but what a scan has found
 */
public record Trend(
    String name,
    List<Point> points,
    List<Curve> curves,
    List<TargetReport> targets,
    Effort effort,
    boolean scanned) {

  /** Of commits alone. */
  public Trend(
      String name,
      List<Point> points,
      List<Curve> curves,
      List<TargetReport> targets,
      Effort effort) {
    this(name, points, curves, targets, effort, false);
  }

  /**
   * A commit that was judged.
   *
   * @param commit full id
   * @param time when it was committed
   * @param subject first line of its message
   * @param tags names, sorted
   * @param files how many were judged
   */
  public record Point(String commit, Instant time, String subject, List<String> tags, int files) {}

  /**
   * One measure over all points.
   *
   * @param measure its name, or a selection of it as the user wrote it
   * @param ruler how it was counted, at every point
   */
  public record Curve(
      String measure, String ruler, List<Measure.Figure> production, List<Measure.Figure> tests) {

    /** Whether values are shares, so that more is better; of counts less is. */
    public boolean isShare() {
      return !measure.replaceFirst("\\{.*", "").endsWith(".count");
    }
  }

  /**
   * What it took.
   *
   * @param commits of the range, whether they became points or not
   * @param visits files at all points, as often as they are there
   * @param blobs different contents among them
   * @param parses contents that were parsed this time, and not remembered
   * @param remembered points that were known from an earlier run
   */
  public record Effort(int commits, long visits, int blobs, int parses, int remembered) {}

  /** The curve of a measure. */
  public Optional<Curve> curve(String measure) {
    return curves.stream().filter(curve -> curve.measure().equals(measure)).findFirst();
  }

  /** The targets that bound a measure as it is drawn. */
  public Stream<TargetReport> targets(Curve curve) {
    return targets.stream()
        .filter(report -> report.target().measure().strip().equals(curve.measure()));
  }
}
