package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.Optional;

/** A merge conflict that was committed without being resolved. */
public record ConflictMarker() implements Rule {
  private static final int MARKER = 7;

  @Override
  public String id() {
    return "conflict-marker";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(Excerpt.frame(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    for (Unit unit : codebase.units()) {
      findings.examined(unit.at(Span.FILE));
      unit.problems().stream()
          .filter(problem -> problem.kind() == Problem.Kind.CONFLICT_MARKER)
          .map(problem -> report(unit, problem))
          .forEach(findings::report);
    }
  }

  private static Report report(Unit unit, Problem problem) {
    Span span = new Span(problem.line(), 1, problem.line(), MARKER);
    return Report.of(
        "conflict",
        unit.path(),
        unit.at(span),
        "an unresolved merge conflict begins here; keep one side, or write what both mean");
  }
}
