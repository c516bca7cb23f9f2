package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Choices;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Hearing;
import dev.ssot.rule.Report;
import dev.ssot.rule.Review;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What one rule says of one codebase, with identity and level added.
 *
 * @param findings in the order of their places; their snippets are not hashed yet
 */
record Judgement(
    ConfiguredRule rule, Findings said, List<Finding> findings, Optional<Throwable> failure) {
  private static final Comparator<Report> ORDER =
      Comparator.comparing(Report::place)
          .thenComparing(Report::kind)
          .thenComparing(Report::subject)
          .thenComparing(Report::message);

  /** Lets the rule speak; what it throws is kept, so that the other rules are still heard. */
  static Judgement of(
      ConfiguredRule rule, Codebase codebase, Predicate<Unit> reported, Choices given) {
    return of(rule, reported, given, said -> rule.rule().check(codebase, said));
  }

  /** The same for a rule that has the last word. */
  static Judgement of(
      ConfiguredRule rule, Codebase codebase, Predicate<Unit> reported, Hearing hearing) {
    return of(
        rule,
        reported,
        Choices.NONE,
        said -> {
          rule.rule().check(codebase, said);
          ((Review) rule.rule()).review(codebase, hearing, said);
        });
  }

  /**
   * What a rule said before.
   *
   * @param measures of that state, {@link #measures} of all rules
   * @param findings in the order of their places, let pass by nobody
   */
  static Judgement recalled(
      ConfiguredRule rule, List<Measure> measures, List<Finding> findings, Choosing choosing) {
    String prefix = rule.id() + ".";
    Findings said = new Findings(unit -> true, choosing);
    for (Measure measure : measures) {
      if (measure.name().startsWith(prefix) && !measure.name().endsWith(".compliance")) {
        String name = measure.name().substring(prefix.length());
        recall(name, Scope.PRODUCTION, measure.production(), said);
        recall(name, Scope.TEST, measure.tests(), said);
      }
    }
    return new Judgement(rule, said, findings, Optional.empty());
  }

  private static void recall(String name, Scope scope, Figure figure, Findings said) {
    if (name.equals("count")) {
      said.examined(scope, figure.examined());
    } else if (figure.examined() > 0) {
      long part = Math.round(figure.value() * figure.examined());
      said.measure(name, scope, new Findings.Ratio(part, figure.examined()));
    }
  }

  private static Judgement of(
      ConfiguredRule rule, Predicate<Unit> reported, Choices given, Consumer<Findings> rulesWords) {
    Findings said = new Findings(reported, given.of(rule.id()));
    try {
      rulesWords.accept(said);
      return new Judgement(rule, said, findings(rule, said.reports()), Optional.empty());
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      return new Judgement(rule, new Findings(reported), List.of(), Optional.of(fault));
    }
  }

  private static List<Finding> findings(ConfiguredRule rule, List<Report> reports) {
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(ORDER);
    Map<List<String>, Integer> equals = new HashMap<>();
    List<Finding> findings = new ArrayList<>(ordered.size());
    for (Report report : ordered) {
      int ordinal = equals.merge(List.of(report.kind(), report.subject()), 1, Integer::sum);
      findings.add(finding(rule, report, ordinal));
    }
    return findings;
  }

  private static Finding finding(ConfiguredRule rule, Report report, int ordinal) {
    Unit unit = report.place().unit();
    return new Finding(
        rule.id(),
        report.kind(),
        rule.level(report.kind(), report.certainty()),
        report.certainty(),
        report.subject(),
        report.concept(),
        unit.module(),
        Fingerprints.of(16, rule.id(), report.kind(), report.subject(), String.valueOf(ordinal)),
        "",
        "",
        unit.path(),
        report.place().span(),
        unit.scope(),
        report.inferred(),
        report.message(),
        report.evidence(),
        report.fix(),
        report.related(),
        Finding.Status.OPEN,
        Optional.empty());
  }

  /** How the rule fared. */
  RuleReport report() {
    RuleReport.State state =
        failure.isPresent()
            ? RuleReport.State.FAILED
            : examined() == 0
                ? RuleReport.State.NOT_APPLICABLE
                : findings.stream().anyMatch(Finding::counts)
                    ? RuleReport.State.FINDINGS
                    : RuleReport.State.PASSED;
    return new RuleReport(
        rule.id(),
        String.valueOf(rule.page().version()),
        rule.page().summary(),
        rule.page().body(),
        rule.highest(),
        state,
        failure.map(Judgement::trace));
  }

  private static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  /** Count and compliance, then the rule's own ratios by name. */
  List<Measure> measures(String ruler) {
    List<Measure> measures = new ArrayList<>();
    measures.add(
        new Measure(rule.id() + ".count", count(Scope.PRODUCTION), count(Scope.TEST), ruler));
    measures.add(
        new Measure(
            rule.id() + ".compliance",
            compliance(Scope.PRODUCTION),
            compliance(Scope.TEST),
            ruler));
    TreeSet<String> own = new TreeSet<>(said.ratios(Scope.PRODUCTION).keySet());
    own.addAll(said.ratios(Scope.TEST).keySet());
    for (String name : own) {
      measures.add(
          new Measure(
              rule.id() + "." + name,
              share(said.ratios(Scope.PRODUCTION).get(name)),
              share(said.ratios(Scope.TEST).get(name)),
              ruler));
    }
    return measures;
  }

  private long examined() {
    return said.examined(Scope.PRODUCTION) + said.examined(Scope.TEST);
  }

  private Figure count(Scope scope) {
    return new Figure(places(scope), said.examined(scope));
  }

  private Figure compliance(Scope scope) {
    long examined = said.examined(scope);
    return new Figure(
        examined == 0 ? Double.NaN : Math.max(0, 1 - (double) places(scope) / examined), examined);
  }

  /** A place with two findings of one rule is one place. */
  private long places(Scope scope) {
    return findings.stream()
        .filter(finding -> finding.scope() == scope && finding.counts())
        .map(finding -> List.of(finding.path(), finding.span()))
        .distinct()
        .count();
  }

  private static Figure share(Findings.Ratio ratio) {
    return ratio == null
        ? new Figure(Double.NaN, 0)
        : new Figure((double) ratio.part() / ratio.of(), ratio.of());
  }
}
