package dev.ssot.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssot.codebase.Codebase;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTest {
  private final RulePage page = RulePage.of(new SampleRule());

  /** Any id, so that any page can be asked for. */
  record Named(String id) implements Rule {
    @Override
    public void check(Codebase codebase, Findings findings) {}
  }

  @Test
  void thePageSaysWhatTheRuleIs() {
    assertEquals(3, page.version());
    assertEquals("Two implementations do one job.", page.summary());
    assertEquals(List.of("java", "python"), page.languages());
    assertEquals(
        List.of("implementation", "adapter", "interface", "double"),
        List.copyOf(page.kinds().keySet()));
    assertEquals("# Two implementations do one job\n\nKeep one.\n", page.body());
  }

  @Test
  void theLevelDependsOnKindAndCertainty() {
    assertEquals(Level.ERROR, page.level("implementation", Certainty.CERTAIN));
    assertEquals(Level.WARNING, page.level("implementation", Certainty.LIKELY));
    assertEquals(Level.WARNING, page.level("adapter", Certainty.LIKELY));
  }

  @Test
  void whatIsMerelyPossibleIsAtMostInfo() {
    assertEquals(Level.INFO, page.level("implementation", Certainty.POSSIBLE));
    assertEquals(Level.OFF, page.level("double", Certainty.POSSIBLE));
  }

  @Test
  void aKindThatThePageLacksIsOurOwnFault() {
    var e = assertThrows(IllegalStateException.class, () -> page.level("clone", Certainty.CERTAIN));
    assertEquals(
        "The rule duplicate-manager reports the kind clone, which its page lacks", e.getMessage());
  }

  @Test
  void aRuleWithoutARightPageIsNamed() {
    assertEquals(
        "The page of the rule no-page is missing beside dev.ssot.rule.RulePageTest$Named",
        assertThrows(IllegalStateException.class, () -> RulePage.of(new Named("no-page")))
            .getMessage());
    assertEquals(
        "The page of the rule bare-page does not begin with a front matter between lines of ---",
        assertThrows(IllegalStateException.class, () -> RulePage.of(new Named("bare-page")))
            .getMessage());
    assertEquals(
        "The page of the rule wrong-page is wrong: [4:12  languages: must be a list, as in [\"java\"];"
            + " not the text \"java\", 6:3  options.size: unknown option; valid: id]",
        assertThrows(IllegalStateException.class, () -> RulePage.of(new Named("wrong-page")))
            .getMessage());
    assertEquals(
        "The page of the rule kindless-page is wrong: [2:1  needs at least one kind]",
        assertThrows(IllegalStateException.class, () -> RulePage.of(new Named("kindless-page")))
            .getMessage());
  }
}
