package dev.ssot.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.facts.Span;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Exemption;
import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Ruler;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.TargetReport.State;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Permission.Origin;
import dev.ssot.verdict.Gate.FailOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final Optional<LocalDate> NO_DAY = Optional.empty();
  private static final Optional<LocalDate> DUE = Optional.of(LocalDate.of(2027, 7, 1));
  private static final Gate USUAL = gate(FailOn.NEW, false, NO_DAY);
  private static final Source SOURCE = new Source("shop", Optional.empty(), false);

  private List<Finding> added = List.of();
  private List<Exemption> exemptions = List.of();
  private Measure before = count(10);
  private Measure now = count(10);
  private Optional<TargetReport> target = Optional.empty();
  private Optional<TargetReport> targetBefore = Optional.empty();

  @Test
  void aNewFindingFails() {
    added = List.of(finding("app.Ledger", Level.WARNING, Finding.Status.OPEN));

    Verdict verdict = USUAL.judge(outcome());

    assertEquals(List.of("singleton is new at app/Ledger.java:41"), texts(verdict));
    assertEquals(Verdict.Kind.NEW_FINDING, verdict.reasons().get(0).kind());
  }

  @Test
  void whatIsOnlyShownPasses() {
    added = List.of(finding("app.Ledger", Level.INFO, Finding.Status.OPEN));

    assertTrue(USUAL.judge(outcome()).passed());
  }

  @Test
  void aWarningPassesWhereOnlyErrorsCount() {
    added = List.of(finding("app.Ledger", Level.WARNING, Finding.Status.OPEN));

    assertTrue(
        new Gate(FailOn.NEW, Level.ERROR, false, Map.of(), NO_DAY).judge(outcome()).passed());
  }

  @Test
  void whatTheBaseAcceptsPasses() {
    added = List.of(finding("app.Ledger", Level.ERROR, Finding.Status.ACCEPTED));

    assertTrue(USUAL.judge(outcome()).passed());
  }

  @Test
  void aChangeCannotExemptItself() {
    added = List.of(finding("app.Ledger", Level.ERROR, Finding.Status.OPEN));
    exemptions = List.of(accept("app.*"));

    assertEquals(
        List.of(
            "singleton is new at app/Ledger.java:41",
            "This change exempts app.* from singleton by an entry under accept; "
                + "that takes --accept-new"),
        texts(USUAL.judge(outcome())));
    assertTrue(gate(FailOn.NEW, true, NO_DAY).judge(outcome()).passed());
  }

  @Test
  void anExemptionOfAnotherSubjectCoversNothing() {
    added = List.of(finding("app.Ledger", Level.ERROR, Finding.Status.OPEN));
    exemptions = List.of(accept("lib.*"));

    assertEquals(1, gate(FailOn.NEW, true, NO_DAY).judge(outcome()).reasons().size());
  }

  @Test
  void aNewSuppressionFailsUnlessItIsWanted() {
    Finding quiet = finding("app.Ledger", Level.ERROR, Finding.Status.SUPPRESSED);
    added = List.of(quiet);
    exemptions =
        List.of(
            new Exemption(
                Origin.SOURCE, "singleton", "app.Ledger", "a driver", Optional.of(quiet)));

    assertEquals(
        List.of(
            "This change exempts app.Ledger from singleton by a suppression at "
                + "app/Ledger.java:41; that takes --accept-new"),
        texts(USUAL.judge(outcome())));
    assertTrue(gate(FailOn.NEW, true, NO_DAY).judge(outcome()).passed());
  }

  @Test
  void aTargetWithoutADateFailsOnlyWhatLeadsAwayFromIt() {
    target = Optional.of(target(State.NOT_MET, 10, Optional.empty()));
    targetBefore = target;
    assertTrue(USUAL.judge(outcome()).passed());

    targetBefore = Optional.of(target(State.NOT_MET, 11, Optional.empty()));
    assertTrue(USUAL.judge(outcome()).passed());

    targetBefore = Optional.of(target(State.NOT_MET, 9, Optional.empty()));
    assertEquals(
        List.of("The target for singleton.count is worse than before"),
        texts(USUAL.judge(outcome())));
  }

  @Test
  void aTargetFailsFromItsDayOn() {
    target = Optional.of(target(State.NOT_MET, 10, Optional.of(LocalDate.of(2027, 6, 30))));
    targetBefore = target;

    assertTrue(USUAL.judge(outcome()).passed());
    assertEquals(
        List.of("The target for singleton.count is missed, due 2027-06-30"),
        texts(gate(FailOn.NEW, false, DUE).judge(outcome())));
  }

  @Test
  void aDueTargetThatCannotBeToldIsNotMet() {
    target =
        Optional.of(
            target(State.NOT_COMPARABLE, Double.NaN, Optional.of(LocalDate.of(2027, 6, 30))));
    targetBefore = target;

    assertEquals(1, gate(FailOn.TARGETS, false, DUE).judge(outcome()).reasons().size());
  }

  @Test
  void aBudgetFailsUnlessTheChangeComesNearerToIt() {
    Gate gate = new Gate(FailOn.NEW, Level.WARNING, false, Map.of("singleton", 9), NO_DAY);
    assertEquals(
        List.of("singleton has 10 places in production code, over its budget of 9"),
        texts(gate.judge(outcome())));

    before = count(11);
    assertTrue(gate.judge(outcome()).passed());

    now = count(9);
    assertTrue(gate.judge(outcome()).passed());
  }

  @Test
  void anyFindingFailsWhereThatIsWanted() {
    assertEquals(
        List.of("singleton stands at app/Old.java:41"),
        texts(gate(FailOn.ANY, false, NO_DAY).judge(outcome())));
  }

  @Test
  void noFindingFailsWhereOnlyTargetsDo() {
    added = List.of(finding("app.Ledger", Level.ERROR, Finding.Status.OPEN));

    assertTrue(gate(FailOn.TARGETS, false, NO_DAY).judge(outcome()).passed());
  }

  private Outcome outcome() {
    return new Outcome(
        new Outcome.Tool("ssot", "1"),
        SOURCE,
        new Coverage(1, 1, 0, 0, 0, Map.of(), Map.of()),
        List.of(),
        List.of(now),
        target.stream().toList(),
        List.of(finding("app.Old", Level.WARNING, Finding.Status.OPEN)),
        List.of(),
        new Ruler("r", Map.of()),
        Optional.empty(),
        Optional.of(
            new Comparison(
                "main",
                SOURCE,
                added,
                List.of(),
                List.of(),
                List.of(),
                exemptions,
                List.of(before),
                targetBefore.stream().toList(),
                List.of())),
        Optional.empty(),
        Optional.empty());
  }

  private static Gate gate(FailOn failOn, boolean acceptNew, Optional<LocalDate> asOf) {
    return new Gate(failOn, Level.WARNING, acceptNew, Map.of(), asOf);
  }

  private static Exemption accept(String subject) {
    return new Exemption(Origin.CONFIGURATION, "singleton", subject, "planned", Optional.empty());
  }

  private static Measure count(int places) {
    return new Measure("singleton.count", new Figure(places, 100), new Figure(0, 0), "r");
  }

  private static TargetReport target(State state, double value, Optional<LocalDate> by) {
    Optional<Double> none = Optional.empty();
    return new TargetReport(
        new Target("singleton.count", Optional.of(5.0), none, none, by, Optional.empty()),
        state,
        value,
        "");
  }

  private static List<String> texts(Verdict verdict) {
    return verdict.reasons().stream().map(Verdict.Reason::text).toList();
  }

  private static Finding finding(String subject, Level level, Finding.Status status) {
    return new Finding(
        "singleton",
        "lazy",
        level,
        Certainty.CERTAIN,
        subject,
        Optional.empty(),
        "",
        "0123456789abcdef",
        "",
        "",
        subject.replace('.', '/') + ".java",
        new Span(41, 1, 41, 1),
        Scope.PRODUCTION,
        false,
        "is one",
        List.of(),
        Optional.empty(),
        List.of(),
        status,
        Optional.empty());
  }
}
