package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Comparison.Change;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.outcome.Presentation;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Finding.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports of one scan, read back, tell the same findings: each format those that it is for. */
class AgreementTest {
  private static final Presentation ALL =
      new Presentation(80, false, false, Integer.MAX_VALUE, true, true, true);

  @ParameterizedTest
  @EnumSource
  void whatIsForReadersOfEverythingHasEverything(Scans scan) throws Exception {
    List<ReadBack.Told> all = told(scan.outcome(), finding -> true);

    assertEquals(all, ReadBack.json(scan.outcome(), ALL));
    assertEquals(all, ReadBack.csv(scan.outcome(), ALL));
    assertEquals(all, ReadBack.sarif("sarif", scan.outcome(), ALL));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsForServersHasWhatIsOpen(Scans scan) throws Exception {
    List<ReadBack.Told> open = told(scan.outcome(), finding -> finding.status() == Status.OPEN);
    List<ReadBack.Told> counted =
        told(scan.outcome(), finding -> finding.status() == Status.OPEN && finding.counts());

    assertEquals(open, ReadBack.checkstyle(scan.outcome(), ALL));
    assertEquals(open, ReadBack.gitlab(scan.outcome(), ALL));
    assertEquals(open, ReadBack.reviewdog(scan.outcome(), ALL));
    assertEquals(counted, ReadBack.checkstyle(scan.outcome(), Presentation.PLAIN));
    assertEquals(counted, ReadBack.gitlab(scan.outcome(), Presentation.PLAIN));
    assertEquals(counted, ReadBack.reviewdog(scan.outcome(), Presentation.PLAIN));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsForReviewsHasWhatIsDue(Scans scan) throws Exception {
    Outcome outcome = scan.outcome();
    Predicate<Finding> isNew =
        finding -> outcome.comparison().stream().allMatch(c -> c.added().contains(finding));
    List<ReadBack.Told> due =
        told(outcome, one -> one.counts() && one.status() == Status.OPEN && isNew.test(one));

    assertEquals(due, ReadBack.sarif("sarif-github", outcome, ALL));
    assertEquals(due.size(), ReadBack.annotated(outcome, ALL));
    assertEquals(due.size(), ReadBack.junit(outcome).dueFindings());
  }

  @ParameterizedTest
  @EnumSource
  void surefireReadsAsManyTestsAsThereAreFindingsRulesAndReasons(Scans scan) throws Exception {
    Outcome outcome = scan.outcome();
    ReadBack.Tests tests = ReadBack.junit(outcome);
    long counted = outcome.findings().stream().filter(Finding::counts).count();
    long clean =
        outcome.rules().stream().filter(rule -> !rule.state().name().equals("FINDINGS")).count();
    long reasons =
        outcome.verdict().stream()
            .flatMap(verdict -> verdict.reasons().stream())
            .filter(reason -> !reason.kind().name().endsWith("FINDING"))
            .count();

    assertEquals(counted + clean + reasons, tests.listed());
    assertEquals(tests.listed(), tests.announced());
  }

  @ParameterizedTest
  @EnumSource
  void changesAreTheSameInAllFormatsThatTellThem(Scans scan) throws Exception {
    Outcome outcome = scan.outcome();
    Optional<Comparison.Changes> changes = outcome.comparison().map(Comparison::changes);
    for (Change change : Change.values()) {
      long expected =
          outcome.findings().stream()
              .filter(finding -> changes.filter(all -> all.of(finding) == change).isPresent())
              .count();
      assertEquals(expected, ReadBack.jsonChanges(outcome).getOrDefault(Wording.name(change), 0L));
      assertEquals(expected, ReadBack.csvChanges(outcome).getOrDefault(Wording.name(change), 0L));
      assertEquals(expected, states(outcome).getOrDefault(sarifName(change), 0L));
    }
    long fixed = outcome.comparison().map(one -> (long) one.fixed().size()).orElse(0L);
    assertEquals(fixed, states(outcome).getOrDefault("absent", 0L));
  }

  @ParameterizedTest
  @EnumSource
  void ownersAreTheSameFindingByFindingAsInTheirReport(Scans scan) throws Exception {
    Outcome outcome = Outcomes.owned(scan.outcome());
    Map<String, Long> reported = new TreeMap<>();
    for (OwnerReport owner : outcome.ownerReports()) {
      reported.put(owner.owner(), owner.production() + owner.tests());
    }
    reported.values().removeIf(found -> found == 0);
    Map<String, Long> named = new TreeMap<>(reported);
    Optional.ofNullable(named.remove("")).ifPresent(found -> named.put("no owner", found));

    assertEquals(reported, new TreeMap<>(ReadBack.jsonOwners(outcome)));
    assertEquals(reported, new TreeMap<>(ReadBack.csvOwners(outcome)));
    assertEquals(named, ReadBack.htmlOwners(outcome));
  }

  private static Map<String, Long> states(Outcome outcome) throws Exception {
    return ReadBack.sarifStates(outcome);
  }

  private static String sarifName(Change change) {
    return switch (change) {
      case NEW -> "new";
      case MOVED -> "updated";
      case KEPT -> "unchanged";
    };
  }

  private static List<ReadBack.Told> told(Outcome outcome, Predicate<Finding> which) {
    return outcome.findings().stream()
        .filter(which)
        .map(one -> new ReadBack.Told(one.rule(), Plain.of(one.path()), one.span().line()))
        .sorted(ReadBack.ORDER)
        .toList();
  }
}
