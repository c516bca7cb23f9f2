package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.RuleReport.State;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private final Summary typical = Summary.of(Outcomes.typical());

  @Test
  void totalsTellTheScopesApart() {
    assertEquals(28, typical.production().findings());
    assertEquals(3, typical.tests().findings());
    assertEquals(31, typical.all().findings());
    assertEquals(1, typical.all().accepted());
    assertEquals(3, typical.all().inferred());
    assertEquals(1, typical.all().fixable());
  }

  @Test
  void findingsOfLevelInfoStayOutOfTheTotals() {
    assertEquals(1, typical.informative());
    assertEquals(32, typical.listed(true).size());
    assertEquals(31, typical.listed(false).size());
  }

  @Test
  void onePlaceThatBreaksTwoRulesIsOnePlace() {
    Finding one = Shop.plainSingleton(1);
    Totals totals = Totals.of(List.of(one, one, Shop.plainSingleton(2)));
    assertEquals(3, totals.findings());
    assertEquals(2, totals.places());
  }

  @Test
  void errorsComeFirstAndWhatIsAcceptedOrForInformationLast() {
    List<Finding> worst = typical.worst();
    assertEquals(Level.ERROR, worst.get(0).level());
    assertEquals(Level.ERROR, worst.get(1).level());
    assertEquals(Level.INFO, worst.get(worst.size() - 2).level());
    assertEquals(Finding.Status.ACCEPTED, worst.get(worst.size() - 1).status());
  }

  @Test
  void eachRulesWorstComesBeforeAnyRulesSecondWorst() {
    List<String> rules =
        typical.worst().stream()
            .filter(finding -> finding.level() == Level.WARNING)
            .limit(4)
            .map(Finding::rule)
            .toList();
    assertEquals(
        List.of("duplicate-manager", "fragmented-import", "singleton", "singleton"), rules);
  }

  @Test
  void theOrderOfTheFindingsDoesNotMatter() {
    List<Finding> shuffled = new ArrayList<>(Outcomes.typical().findings());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(typical.worst(), Ranking.worstFirst(shuffled));
  }

  @Test
  void theFileWithMostOpenFindingsInProductionIsMendedFirst() {
    assertEquals(
        List.of("shop/src/main/java/shop/legacy/Registries.java"),
        typical.fixFirst().stream().map(HotFile::path).toList());
    assertEquals(3, typical.fixFirst().get(0).findings());
  }

  @Test
  void testsAreMendedFirstWhereProductionIsClean() {
    Finding inTests = Shop.testSingleton(1);
    assertEquals(1, HotFile.of(List.of(inTests, inTests)).size());
    assertEquals(0, HotFile.of(List.of(inTests, inTests, Shop.plainSingleton(1))).size());
  }

  @Test
  void kindsAreInTheOrderOfTheirSize() {
    RuleSummary singleton = typical.rules().get(3);
    assertEquals(
        List.of(
            new RuleSummary.Count("static-instance", 25),
            new RuleSummary.Count("double-checked", 1)),
        singleton.kinds());
  }

  @Test
  void aRuleThatExaminedNothingIsNotOneThatPassed() {
    assertEquals(1, typical.rules(State.NOT_APPLICABLE));
    assertEquals(0, typical.rules(State.PASSED));
    Summary nothing = Summary.of(Outcomes.nothingExamined());
    assertTrue(Wording.verdict(nothing).startsWith("No rule had anything to examine"));
  }

  @Test
  void acceptedFindingsAreNotWhatToMendFirst() {
    Finding accepted = Shop.acceptedImport();
    assertEquals(List.of(), HotFile.of(IntStream.range(0, 3).mapToObj(n -> accepted).toList()));
  }
}
