package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file that does not follow its language, or not at the level that the project declares. */
public record Unparsable() implements Rule {
  private static final Set<Problem.Kind> FAULTS =
      EnumSet.of(Problem.Kind.SYNTAX, Problem.Kind.LEVEL, Problem.Kind.ENCODING);

  /** Of these nobody can tell whether the file is right. */
  private static final Set<Problem.Kind> NOT_JUDGED =
      EnumSet.of(Problem.Kind.UNSUPPORTED, Problem.Kind.UNREADABLE, Problem.Kind.ABANDONED);

  private static final String ANY_TEXT = "text";

  @Override
  public String id() {
    return "unparsable";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(Excerpt.frame(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    codebase.units().stream()
        .filter(unit -> !unit.language().equals(ANY_TEXT))
        .filter(unit -> problems(unit, NOT_JUDGED).isEmpty())
        .forEach(
            unit -> {
              findings.examined(unit.at(Span.FILE));
              FAULTS.forEach(kind -> check(unit, kind, findings));
            });
  }

  /** One finding for each kind of fault: what follows the first may be due to it. */
  private static void check(Unit unit, Problem.Kind kind, Findings findings) {
    List<Problem> problems = problems(unit, EnumSet.of(kind));
    if (!problems.isEmpty()) {
      findings.report(report(unit, problems));
    }
  }

  private static Report report(Unit unit, List<Problem> problems) {
    Problem first = problems.get(0);
    List<Report.Related> others =
        problems.stream()
            .skip(1)
            .map(problem -> new Report.Related(unit.at(span(problem)), problem.message()))
            .toList();
    String more = others.isEmpty() ? "" : " (and " + others.size() + " more in this file)";
    return Report.of(
            first.kind().name().toLowerCase(Locale.ROOT),
            unit.path(),
            unit.at(span(first)),
            first.message() + more)
        .certainty(certainty(unit, first.kind()))
        .related(others);
  }

  /** Java's compiler may be told another encoding, and what lies among resources is data. */
  private static Certainty certainty(Unit unit, Problem.Kind kind) {
    boolean maybeOther = kind == Problem.Kind.ENCODING && unit.language().equals("java");
    return maybeOther || unit.path().matches("(?:.*/)?src/[^/]+/resources/.*")
        ? Certainty.POSSIBLE
        : Certainty.CERTAIN;
  }

  private static List<Problem> problems(Unit unit, Set<Problem.Kind> kinds) {
    return unit.problems().stream().filter(problem -> kinds.contains(problem.kind())).toList();
  }

  private static Span span(Problem problem) {
    return new Span(problem.line(), problem.column(), problem.line(), problem.column());
  }
}
