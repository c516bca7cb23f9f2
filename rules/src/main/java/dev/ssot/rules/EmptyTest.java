package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A file that looks like one of tests and holds none that is alive. */
public record EmptyTest() implements Rule {

  @Override
  public String id() {
    return "empty-test";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    if (unit.isTest()) {
      return Optional.of(Excerpt.all(unit.facts()));
    }
    Excerpt seen = Excerpt.of(unit.facts());
    return Optional.of(
        unit.language().equals("java")
            ? seen.imports(JavaExcerpts.giving(JavaExcerpts.supertypes(unit.facts())))
                .functions(JavaTestFiles::isTest)
            : seen);
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<TestFiles> languages = List.of(new PythonTestFiles(codebase), new JavaTestFiles(codebase));
    for (TestFiles files : languages) {
      codebase.units().stream()
          .filter(unit -> unit.isTest() && files.isTestFile(unit))
          .forEach(unit -> check(unit, files.count(unit), findings));
    }
  }

  private static void check(Unit unit, TestFiles.Count count, Findings findings) {
    Place place = unit.at(Span.FILE);
    findings.examined(place);
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    if (count.tests() == 0) {
      String message = "`%s` holds no test; write one, or take the file out".formatted(name);
      boolean isBare = unit.facts().functions().isEmpty();
      findings.report(
          Report.of("no-test", unit.path(), place, message)
              .certainty(isBare ? Certainty.CERTAIN : Certainty.LIKELY));
    } else if (count.tests() == count.disabled()) {
      String message =
          "all %d tests in `%s` are switched off; mend them, or take them out"
              .formatted(count.tests(), name);
      findings.report(Report.of("disabled", unit.path(), place, message));
    }
  }
}
