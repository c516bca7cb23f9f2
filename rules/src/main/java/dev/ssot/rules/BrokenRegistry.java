package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Hearing;
import dev.ssot.rule.Review;
import java.util.List;

/** What is declared to the scanner and does not hold in this tree. */
public record BrokenRegistry() implements Review {

  @Override
  public String id() {
    return "broken-registry";
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Declarations> all =
        List.of(
            new DeclaredHomes(codebase),
            new DeclaredOnce(codebase),
            new DeclaredRequirements(codebase),
            new DeclaredPatterns(codebase),
            new DeclaredBoundaries(codebase),
            new DeclaredRules(codebase));
    all.forEach(declarations -> declarations.check(findings));
  }

  @Override
  public void review(Codebase codebase, Hearing hearing, Findings findings) {
    new UsedPermissions(hearing.permissions()).check(findings);
    new SilentRules(codebase, hearing.examined()).check(findings);
  }
}
