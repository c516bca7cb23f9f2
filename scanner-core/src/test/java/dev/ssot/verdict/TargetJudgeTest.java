package dev.ssot.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.facts.Span;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.TargetReport.State;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetJudgeTest {
  private static final Optional<Double> NONE = Optional.empty();
  private static final Figure UNEXAMINED = new Figure(Double.NaN, 0);

  private final TargetJudge verdict =
      new TargetJudge(
          List.of(
              report("singleton", RuleReport.State.FINDINGS),
              report("broken", RuleReport.State.FAILED)),
          List.of(
              new Measure("coverage.parse-rate", new Figure(1, 7), new Figure(0.5, 2), "r"),
              new Measure("singleton.count", new Figure(3, 20), new Figure(1, 5), "r"),
              new Measure("singleton.injected", UNEXAMINED, UNEXAMINED, "r"),
              new Measure("broken.count", new Figure(0, 4), new Figure(0, 0), "r")),
          List.of(
              finding("lazy", "app/A.java", 1, Scope.PRODUCTION, Level.ERROR),
              finding("lazy", "app/A.java", 1, Scope.PRODUCTION, Level.ERROR),
              finding("eager", "app/A.java", 2, Scope.PRODUCTION, Level.WARNING),
              finding("eager", "lib/B.java", 2, Scope.PRODUCTION, Level.WARNING),
              finding("enum", "lib/C.java", 2, Scope.PRODUCTION, Level.INFO),
              finding("eager", "test/T.java", 2, Scope.TEST, Level.WARNING)));

  @Test
  void productionIsBoundUnlessAScopeIsSaid() {
    assertFared(State.NOT_MET, 3, below("singleton.count", 3));
    assertFared(State.MET, 3, below("singleton.count", 4));
    assertFared(State.MET, 1, below("singleton.count{scope=test}", 2));
    assertFared(State.MET, 1, inTests("singleton.count", 1));
    assertFared(State.MET, 1, atLeast("coverage.parse-rate", 1));
    assertFared(State.NOT_MET, 0.5, atLeast("coverage.parse-rate{scope=test}", 0.9));
  }

  @Test
  void aPartIsCountedByItsPlacesAsTheWholeIs() {
    assertFared(State.NOT_MET, 1, below("singleton.count{kind=lazy}", 1));
    assertFared(State.MET, 2, below("singleton.count{path=app/**}", 3));
    assertFared(State.MET, 1, below("singleton.count{kind=eager,path={lib,test}/**}", 2));
    assertFared(State.MET, 2, below("singleton.count{kind=eager,concept=Held}", 5));
    assertFared(State.MET, 0, below("singleton.count{concept=Other}", 1));
  }

  @Test
  void whatWasNotMeasuredIsNeitherMetNorMissed() {
    assertUnjudged(State.NO_SUCH_MEASURE, "there is no measure of this name", "singleton.factory");
    assertUnjudged(State.NOT_COMPARABLE, "nothing was examined", "singleton.injected");
    assertUnjudged(State.NOT_COMPARABLE, "its rule failed", "broken.count");
    assertUnjudged(
        State.NOT_COMPARABLE,
        "findings of this kind are not counted",
        "singleton.count{kind=enum}");
  }

  private void assertFared(State state, double value, Target target) {
    assertEquals(List.of(new TargetReport(target, state, value, "")), verdict.of(List.of(target)));
  }

  private void assertUnjudged(State state, String reason, String measure) {
    TargetReport report = verdict.of(List.of(below(measure, 1))).get(0);
    assertEquals(state, report.state());
    assertEquals(reason, report.reason());
    assertTrue(report.isUnjudged() && Double.isNaN(report.value()));
  }

  private static Target below(String measure, double bound) {
    return new Target(measure, Optional.of(bound), NONE, NONE, Optional.empty(), Optional.empty());
  }

  private static Target atLeast(String measure, double bound) {
    return new Target(measure, NONE, NONE, Optional.of(bound), Optional.empty(), Optional.empty());
  }

  private static Target inTests(String measure, double atMost) {
    return new Target(
        measure, NONE, Optional.of(atMost), NONE, Optional.empty(), Optional.of(Scope.TEST));
  }

  private static RuleReport report(String id, RuleReport.State state) {
    return new RuleReport(id, "1", "", "", Level.ERROR, state, Optional.empty());
  }

  private static Finding finding(String kind, String path, int line, Scope scope, Level level) {
    return new Finding(
        "singleton",
        kind,
        level,
        Certainty.CERTAIN,
        path,
        Optional.of("Held"),
        "",
        "",
        "",
        "",
        path,
        new Span(line, 1, line, 9),
        scope,
        false,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        Finding.Status.OPEN,
        Optional.empty());
  }
}
