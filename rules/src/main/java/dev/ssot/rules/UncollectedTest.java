package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/** Tests that the project's own runner, as the project configures it, will never run. */
public record UncollectedTest() implements Rule {
  private static final TestFrameworks FRAMEWORKS = TestFrameworks.read();

  @Override
  public String id() {
    return "uncollected-test";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(
        unit.language().equals("java") && !unit.isTest()
            ? Excerpt.frame(unit.facts())
                .imports(JavaExcerpts.giving(JavaExcerpts.supertypes(unit.facts())))
            : Excerpt.all(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<TestRunner> runners =
        List.of(new PytestRunner(codebase), new JavaRunner(codebase, FRAMEWORKS));
    runners.forEach(runner -> runner.check(findings));
  }
}
