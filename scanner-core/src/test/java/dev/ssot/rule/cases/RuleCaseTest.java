package dev.ssot.rule.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCaseTest {
  private final List<RuleCase> mistaken = RuleCase.of(new Shouting("mistaken", 3));

  @Test
  void everySectionWithFilesIsACaseThatCanBeRun() {
    List<RuleCase> cases = RuleCase.of(new Shouting("shouting", 3));
    assertEquals(
        List.of(
            "A shouted name is a finding",
            "Two may stand in one line",
            "A short one is only possible",
            "Options are laid over the defaults"),
        cases.stream().map(RuleCase::name).toList());
    cases.forEach(RuleCase::run);
    assertTrue(cases.stream().allMatch(RuleCase::isPositive));
  }

  @Test
  void aMissingAndASurplusFindingAreShownWithTheirLines() {
    assertEquals(
        """
        mistaken.md, Missing and surplus
          missing  a/Loud.java:2 finding: `Quiet` is shouted
          surplus  a/Loud.java:1 certain(capitals) [LOUD]: `LOUD` is shouted
          the front matter lacks the kind capitals""",
        complaint(0));
  }

  @Test
  void aFindingThatIsOnlyPossibleMustBeMarkedSo() {
    assertEquals(
        """
        mistaken.md, The wrong certainty
          missing  a/Io.java:1 finding: `IO` is shouted
          surplus  a/Io.java:1 possible(capitals) [IO]: `IO` is shouted
          the front matter lacks the kind capitals""",
        complaint(1));
  }

  @Test
  void aCaseInWhichNothingIsExaminedFails() {
    assertEquals("mistaken.md, Nothing to examine\n  nothing was examined", complaint(2));
  }

  @Test
  void aSampleThatDoesNotParseFails() {
    assertTrue(complaint(3).contains("\n  problem  a/Slip.java:2 "), complaint(3));
  }

  @Test
  void aPageWithoutACaseIsRefused() {
    assertEquals(
        "The page of the rule caseless has no case",
        assertThrows(IllegalStateException.class, () -> RuleCase.of(new Shouting("caseless", 3)))
            .getMessage());
  }

  private String complaint(int number) {
    return assertThrows(AssertionError.class, mistaken.get(number)::run).getMessage();
  }
}
