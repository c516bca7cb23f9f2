package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.rule.Rule;
import dev.ssot.rule.RulePage;
import dev.ssot.rule.cases.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page of every rule does what it says. */
class RulePagesTest {
  private final List<Rule> rules =
      ServiceLoader.load(Rule.class).stream().map(ServiceLoader.Provider::get).toList();

  @TestFactory
  Stream<DynamicNode> everyCaseOfEveryPageHolds() {
    return rules.stream()
        .map(
            rule ->
                DynamicContainer.dynamicContainer(
                    rule.id(),
                    RuleCase.of(rule).stream()
                        .map(each -> DynamicTest.dynamicTest(each.name(), each::run))));
  }

  @Test
  void everyPageShowsWhatIsAFindingAndWhatIsNot() {
    assertFalse(rules.isEmpty());
    for (Rule rule : rules) {
      List<RuleCase> cases = RuleCase.of(rule);
      assertTrue(cases.stream().anyMatch(RuleCase::isPositive), rule.id());
      assertFalse(cases.stream().allMatch(RuleCase::isPositive), rule.id());
    }
  }

  @Test
  void everyPageShowsBothInEachLanguageThatItsRuleJudges() {
    List<String> lacking = new ArrayList<>();
    for (Rule rule : rules) {
      List<RuleCase> cases = RuleCase.of(rule);
      for (String language : RulePage.of(rule).languages()) {
        boolean isAboutCode = language.equals("java") || language.equals("python");
        if (isAboutCode && !rule.id().equals("broken-registry")) {
          if (cases.stream().noneMatch(each -> each.markedLanguages().contains(language))) {
            lacking.add(rule.id() + ": no finding in " + language);
          }
          if (cases.stream().noneMatch(each -> each.cleanLanguages().contains(language))) {
            lacking.add(rule.id() + ": nothing clean in " + language);
          }
        }
      }
    }
    assertEquals(List.of(), lacking);
  }
}
