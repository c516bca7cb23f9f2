package dev.ssot.reports;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Target;
import dev.ssot.facts.Problem;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.RuleReport.State;
import dev.ssot.outcome.Ruler;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Verdict;
import dev.ssot.owners.CodeOwners;
import dev.ssot.owners.Ownership;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Permission;
import dev.ssot.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The outcomes that the golden files show. */
public final class Outcomes {
  private static final String RULER = "8d2e17c0";

  private Outcomes() {}

  /** A shop with a bit of everything: levels, scopes, statuses, certainties, gaps. */
  public static Outcome typical() {
    List<Finding> findings = new ArrayList<>();
    findings.add(Shop.brokenLazySingleton());
    findings.add(Shop.secondManager());
    findings.add(Shop.thirdManager());
    findings.add(Shop.legacyImport());
    findings.add(Shop.acceptedImport());
    findings.add(Shop.rivalLibrary());
    findings.add(Shop.enumSingleton());
    IntStream.rangeClosed(1, 22).mapToObj(Shop::plainSingleton).forEach(findings::add);
    IntStream.rangeClosed(1, 3).mapToObj(Shop::testSingleton).forEach(findings::add);
    return outcome(
        new Source(
            "shop",
            Optional.of("101852d4a7c3e5f60718293a4b5c6d7e8f901234"),
            true,
            new Origin(Optional.of("https://example.org/team/shop"), Optional.of("topic/prices"))),
        new Coverage(
            1_461,
            1_458,
            3,
            0,
            1,
            Map.of("other-language", 1_203, "vendored", 12, "ignored", 4),
            Map.of(
                "python", new Coverage.ByLanguage(61, 61, 0),
                "java", new Coverage.ByLanguage(1_400, 1_397, 3))),
        List.of(
            rule("duplicate-manager", "One concept is implemented by more than one manager."),
            rule("fragmented-import", "One symbol is imported by more than one path."),
            unapplied("legacy-import", "A deprecated path is still imported."),
            rule("singleton", "A class keeps its only instance to itself.")),
        List.of(
            measure("duplicate-manager", findings, 312, 140),
            measure("fragmented-import", findings, 48_213, 31_002),
            measure("singleton", findings, 2_310, 907)),
        List.of(
            new Measure(
                "coverage.parse-rate",
                new Measure.Figure(0.9979, 1_420),
                new Measure.Figure(1, 41),
                RULER),
            new Measure(
                "fragmented-import.canonical-share",
                new Measure.Figure(0.9731, 186),
                new Measure.Figure(1, 12),
                RULER)),
        targets(),
        findings,
        List.of(
            problem("shop/src/main/java/shop/Cart.java", 41, 7, "expected ';' before '}'"),
            problem("shop/src/main/java/shop/Legacy.java", 1, 1, "<<<<<<< of a merge conflict"),
            new FileProblem(
                "shop/src/main/java/shop/Shapes.java",
                new Problem(
                    Problem.Kind.UNSUPPORTED, 12, 9, "a local enum is not known to our parser"))));
  }

  /** The same shop after a change that mended, added, moved and lost findings, and its gate. */
  public static Outcome changed() {
    Outcome now = typical();
    List<Measure> before = new ArrayList<>();
    for (Measure measure : now.measures()) {
      before.add(
          measure.name().equals("fragmented-import.count")
              ? new Measure(
                  measure.name(), new Measure.Figure(9, 48_200), measure.tests(), measure.ruler())
              : measure);
    }
    Finding suppressed =
        Shop.plainSingleton(3).passed(Finding.Status.SUPPRESSED, "the plug-in host creates it");
    Comparison comparison =
        new Comparison(
            "main (merge base 0f1e2d3c4)",
            new Source("shop", Optional.of("0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"), false),
            List.of(Shop.brokenLazySingleton(), Shop.enumSingleton()),
            List.of(new Comparison.Moved(Shop.plainSingleton(1), Shop.plainSingleton(2))),
            List.of(Shop.legacyImport()),
            List.of(
                new Comparison.Lost(
                    Shop.testSingleton(1), "its file cannot be read whole any more")),
            List.of(
                new Comparison.Exemption(
                    Permission.Origin.SOURCE,
                    "singleton",
                    suppressed.subject(),
                    "a driver wants it",
                    Optional.of(suppressed))),
            before,
            List.of(),
            List.of("This change edits the configuration; the base's judges both"));
    return owned(now.compared(comparison))
        .judged(
            new Verdict(
                List.of(
                    new Verdict.Reason(
                        Verdict.Kind.NEW_FINDING,
                        "singleton is new",
                        Optional.of(Shop.brokenLazySingleton())),
                    new Verdict.Reason(
                        Verdict.Kind.TARGET,
                        "The target for fragmented-import.count is worse than before",
                        Optional.empty()))));
  }

  /** By somebody, by two, by nobody. */
  public static Outcome owned(Outcome outcome) {
    CodeOwners owners =
        CodeOwners.of(
            """
            *                            @shop/core
            shop/src/main/java/shop/legacy/
            shop/src/main/java/shop/user/  @shop/people <b>&"'@x.example
            shop/src/test/               @shop/people @shop/core
            """);
    return outcome.owned(new Ownership(owners).of(outcome));
  }

  /** One of those of the shop that have a known fix. */
  public static Finding mendable() {
    return Shop.legacyImport();
  }

  private static List<TargetReport> targets() {
    Optional<Double> none = Optional.empty();
    Optional<LocalDate> day = Optional.of(LocalDate.of(2027, 6, 30));
    return List.of(
        new TargetReport(
            new Target(
                "fragmented-import.count", Optional.of(5.0), none, none, day, Optional.empty()),
            TargetReport.State.MET,
            3,
            ""),
        new TargetReport(
            new Target(
                "fragmented-import.canonical-share",
                none,
                none,
                Optional.of(0.99),
                Optional.empty(),
                Optional.empty()),
            TargetReport.State.NOT_MET,
            0.9731,
            ""),
        new TargetReport(
            new Target(
                "singleton.count{kind=static-instance,path=shop/src/test/**}",
                none,
                Optional.of(0.0),
                none,
                Optional.empty(),
                Optional.of(Scope.TEST)),
            TargetReport.State.NOT_MET,
            3,
            ""),
        new TargetReport(
            new Target("legacy-import.count", Optional.of(1.0), none, none, day, Optional.empty()),
            TargetReport.State.NOT_COMPARABLE,
            Double.NaN,
            "nothing was examined"));
  }

  /** The shop after a change: something of everything that can become of a finding. */
  public static Outcome compared() {
    Outcome now = typical();
    Finding moved = Shop.legacyImport();
    List<Finding> added =
        List.of(
            Shop.enumSingleton(),
            Shop.brokenLazySingleton(),
            Shop.acceptedImport(),
            Shop.testSingleton(1));
    Comparison comparison =
        new Comparison(
            "origin/main",
            new Source("shop", Optional.of("77aa01b2c3d4e5f60718293a4b5c6d7e8f901234"), false),
            added,
            List.of(new Comparison.Moved(Shop.retired("shop.cart.OldCart"), moved)),
            List.of(Shop.retired("shop.Retired"), Shop.retired("shop.Mended")),
            List.of(new Comparison.Lost(Shop.retired("shop.Gone"), "its file does not parse")),
            List.of(),
            List.of(measure("singleton", now.findings().subList(0, 9), 2_300, 900).get(1)),
            List.of(),
            List.of());
    Verdict verdict =
        new Verdict(
            List.of(
                new Verdict.Reason(
                    Verdict.Kind.NEW_FINDING,
                    "a new finding of level error",
                    Optional.of(Shop.brokenLazySingleton())),
                new Verdict.Reason(
                    Verdict.Kind.TARGET,
                    "singleton.count is 23, and is to be below 20",
                    Optional.empty())));
    return owned(now.compared(comparison)).judged(verdict);
  }

  /** Everything was examined, and all is well. */
  public static Outcome nothingFound() {
    List<Finding> none = List.of();
    return outcome(
        new Source("tidy", Optional.of("0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"), false),
        new Coverage(42, 42, 0, 0, 0, Map.of(), Map.of("java", new Coverage.ByLanguage(42, 42, 0))),
        List.of(
            rule("duplicate-manager", "One concept is implemented by more than one manager."),
            rule("fragmented-import", "One symbol is imported by more than one path.")),
        List.of(
            measure("duplicate-manager", none, 9, 0), measure("fragmented-import", none, 611, 204)),
        List.of(),
        none,
        List.of());
  }

  /** No file of a known language. */
  public static Outcome emptyTree() {
    return outcome(
        new Source("notes", Optional.empty(), false),
        new Coverage(0, 0, 0, 0, 0, Map.of("other-language", 2), Map.of()),
        List.of(unapplied("singleton", "A class keeps its only instance to itself.")),
        List.of(measure("singleton", List.of(), 0, 0)),
        List.of(),
        List.of(),
        List.of());
  }

  /** Names made to break out of a report, very long ones, wide ones; a rule that threw. */
  public static Outcome hostile() {
    List<Finding> findings = Hostile.findings();
    return outcome(
        new Source("évil\u001b[2J|`<b>", Optional.of("abc"), false),
        new Coverage(
            7,
            5,
            2,
            1,
            0,
            Map.of("un\u0007readable", 1),
            Map.of("java", new Coverage.ByLanguage(7, 5, 2))),
        List.of(
            new RuleReport(
                "broken-rule",
                "1",
                "Breaks.",
                "# broken-rule\n",
                Level.WARNING,
                State.FAILED,
                Optional.of("IllegalStateException: no `home` for <Money> | \u001b[31m")),
            rule("fragmented-import", "One symbol is imported by | more than one path.")),
        List.of(measure("fragmented-import", findings, 9, 0)),
        List.of(),
        findings,
        List.of(
            problem(Hostile.PATH, 3, 1, "unexpected '\u001b[31m' | `<script>`\r\nFAKE LINE"),
            new FileProblem(
                "a.java", new Problem(Problem.Kind.ABANDONED, 1, 1, "gave up after 20 s"))));
  }

  /** Sources, but nothing in them that a rule looks at. */
  public static Outcome nothingExamined() {
    return outcome(
        new Source("scripts", Optional.empty(), false),
        new Coverage(3, 3, 0, 0, 0, Map.of(), Map.of("java", new Coverage.ByLanguage(3, 3, 0))),
        List.of(unapplied("singleton", "A class keeps its only instance to itself.")),
        List.of(measure("singleton", List.of(), 0, 0)),
        List.of(),
        List.of(),
        List.of());
  }

  public static Outcome withFindings(List<Finding> findings) {
    return outcome(
        new Source("many", Optional.empty(), false),
        new Coverage(1, 1, 0, 0, 0, Map.of(), Map.of()),
        List.of(rule("singleton", "A class keeps its only instance to itself.")),
        List.of(measure("singleton", findings, findings.size(), 0)),
        List.of(),
        findings,
        List.of());
  }

  private static Outcome outcome(
      Source source,
      Coverage coverage,
      List<RuleReport> rules,
      List<List<Measure>> measures,
      List<Measure> ratios,
      List<Finding> findings,
      List<FileProblem> problems) {
    return outcome(source, coverage, rules, measures, ratios, List.of(), findings, problems);
  }

  private static Outcome outcome(
      Source source,
      Coverage coverage,
      List<RuleReport> rules,
      List<List<Measure>> measures,
      List<Measure> ratios,
      List<TargetReport> targets,
      List<Finding> findings,
      List<FileProblem> problems) {
    List<Measure> all = new ArrayList<>(ratios);
    measures.forEach(all::addAll);
    all.sort(Comparator.comparing(Measure::name));
    List<Finding> inOrder = new ArrayList<>(findings);
    inOrder.sort(Comparator.comparing(Finding::path).thenComparing(one -> one.span().line()));
    return new Outcome(
        new Outcome.Tool("ssot-scanner", "0.1.0"),
        source,
        coverage,
        withStates(rules, findings),
        all,
        targets,
        inOrder,
        problems,
        new Ruler(RULER, Map.of("scope", "all", "facts", "java 1", "registry", "none")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<RuleReport> withStates(List<RuleReport> rules, List<Finding> findings) {
    return rules.stream()
        .map(
            rule ->
                rule.state() == State.PASSED && Example.count(findings, rule.id()) > 0
                    ? new RuleReport(
                        rule.id(),
                        rule.version(),
                        rule.summary(),
                        rule.page(),
                        rule.level(),
                        State.FINDINGS,
                        rule.failure())
                    : rule)
        .toList();
  }

  private static RuleReport rule(String id, String summary) {
    return new RuleReport(
        id,
        "1",
        summary,
        "# " + id + "\n\n" + summary + "\n",
        Level.WARNING,
        State.PASSED,
        Optional.empty());
  }

  private static RuleReport unapplied(String id, String summary) {
    return new RuleReport(
        id, "1", summary, "# " + id + "\n", Level.ERROR, State.NOT_APPLICABLE, Optional.empty());
  }

  /** Count and compliance, from the findings themselves. */
  private static List<Measure> measure(
      String rule, List<Finding> findings, long production, long tests) {
    long inProduction = Example.count(findings, rule, Scope.PRODUCTION);
    long inTests = Example.count(findings, rule, Scope.TEST);
    return List.of(
        new Measure(
            rule + ".compliance", clean(inProduction, production), clean(inTests, tests), RULER),
        new Measure(
            rule + ".count",
            new Measure.Figure(inProduction, production),
            new Measure.Figure(inTests, tests),
            RULER));
  }

  private static Measure.Figure clean(long found, long examined) {
    return new Measure.Figure(examined == 0 ? Double.NaN : 1 - (double) found / examined, examined);
  }

  private static FileProblem problem(String path, int line, int column, String message) {
    return new FileProblem(path, new Problem(Problem.Kind.SYNTAX, line, column, message));
  }
}
