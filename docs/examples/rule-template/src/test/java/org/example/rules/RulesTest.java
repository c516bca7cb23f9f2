package org.example.rules;

import dev.ssot.rule.cases.RuleCase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
  @TestFactory
  Stream<DynamicTest> everyCaseOfThePageHolds() {
    return RuleCase.of(new EmptyName()).stream().map(c -> DynamicTest.dynamicTest(c.name(), c::run));
  }
}
