package dev.ssot.trend;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Selection;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.Trend;
import dev.ssot.outcome.Trend.Curve;
import dev.ssot.outcome.Trend.Point;
import dev.ssot.source.git.History.Commit;
import dev.ssot.verdict.TargetJudge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The curves of a history, led on to what a scan has found. */
public final class Continuation {
  private static final Figure NOTHING = new Figure(Double.NaN, 0);

  private final Trend before;
  private final Outcome now;
  private final TargetJudge judge;

  private Continuation(Trend before, Outcome now) {
    this.before = before;
    this.now = now;
    this.judge = new TargetJudge(now.rules(), now.measures(), now.findings());
  }

  /**
   * The curves of the scan's measures, with a last point for the scan; without one where the newest
   * commit is what was scanned.
   *
   * @param before with one point at least
   * @param head the commit that the scanned tree stands on
   * @throws IllegalArgumentException if they were counted in another way, or there are none; the
   *     message says so, as the end of a sentence
   */
  public static Trend of(Trend before, Outcome now, Optional<Commit> head) {
    return new Continuation(before, now).from(head);
  }

  private Trend from(Optional<Commit> head) {
    List<Curve> curves = curves();
    if (curves.isEmpty()) {
      throw new IllegalArgumentException("has no curve of a measure that this scan has");
    }
    Source source = now.source();
    Point last = before.points().get(before.points().size() - 1);
    if (!source.dirty() && source.commit().equals(Optional.of(last.commit()))) {
      return new Trend(before.name(), before.points(), curves, now.targets(), before.effort());
    }
    Point scan =
        new Point(
            source.dirty() ? "" : source.commit().orElse(""),
            time(head, last.time()),
            "this scan",
            List.of(),
            now.coverage().files());
    return new Trend(
        before.name(),
        with(before.points(), scan),
        curves.stream().map(this::continued).toList(),
        now.targets(),
        before.effort(),
        true);
  }

  /** What was not measured this time is left out; what was measured otherwise is refused. */
  private List<Curve> curves() {
    List<Curve> curves =
        before.curves().stream().filter(curve -> measure(curve).isPresent()).toList();
    List<Curve> others =
        curves.stream()
            .filter(curve -> !curve.ruler().equals(measure(curve).orElseThrow().ruler()))
            .toList();
    if (!others.isEmpty()) {
      Curve first = others.get(0);
      throw new IllegalArgumentException(
          "%s%s was counted by ruler %s, and this tree by %s"
              .formatted(
                  first.measure(),
                  others.size() == 1 ? "" : ", as one of %s curves,".formatted(others.size()),
                  first.ruler(),
                  measure(first).orElseThrow().ruler()));
    }
    return curves;
  }

  private Optional<Measure> measure(Curve curve) {
    String name = Selection.of(curve.measure()).measure();
    return now.measures().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private Curve continued(Curve curve) {
    Selection selection = Selection.of(curve.measure());
    return new Curve(
        curve.measure(),
        curve.ruler(),
        with(curve.production(), judge.figure(selection, Scope.PRODUCTION).orElse(NOTHING)),
        with(curve.tests(), judge.figure(selection, Scope.TEST).orElse(NOTHING)));
  }

  /** That of the commit below, so that no clock is asked; a curve goes no way back. */
  private static Instant time(Optional<Commit> head, Instant last) {
    return head.map(Commit::time).filter(time -> time.isAfter(last)).orElse(last);
  }

  private static <T> List<T> with(List<T> all, T another) {
    List<T> more = new ArrayList<>(all);
    more.add(another);
    return List.copyOf(more);
  }
}
