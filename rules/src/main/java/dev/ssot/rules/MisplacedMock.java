package dev.ssot.rules;

import dev.ssot.binding.Doc;
import dev.ssot.binding.Form;
import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import dev.ssot.source.Glob;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mocking library in tests that are declared to run against the real thing.
 *
 * @param real where those tests are
 */
public record MisplacedMock(
    @Doc(value = "Globs over the files of tests that must not mock.", form = Form.PATH_GLOB)
        List<String> real)
    implements Rule {
  private static final MockLibraries LIBRARIES = MockLibraries.read();

  /** Nothing is declared to be real. */
  public MisplacedMock() {
    this(List.of());
  }

  @Override
  public String id() {
    return "misplaced-mock";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(real.isEmpty() ? Excerpt.frame(unit.facts()) : Excerpt.of(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Glob> globs = real.stream().map(Glob::ofPath).toList();
    Set<Unit> units = new HashSet<>();
    for (Unit unit : codebase.units()) {
      if (globs.stream().anyMatch(glob -> glob.matches(unit.path()))) {
        units.add(unit);
      }
    }
    Set<Object> told = new HashSet<>();
    codebase.bindings().stream()
        .filter(binding -> units.contains(binding.unit()))
        .forEach(binding -> check(binding, told, findings));
    codebase.units().stream()
        .filter(units::contains)
        .forEach(unit -> unit.facts().functions().forEach(each -> check(unit, each, findings)));
  }

  /** A module is judged once in each function, however many of its names are imported. */
  private static void check(Binding binding, Set<Object> told, Findings findings) {
    Import statement = binding.statement();
    var module = List.of(binding.unit(), statement.within(), statement.kind(), statement.module());
    if (told.add(List.of(module, ""))) {
      findings.examined(binding.place());
    }
    LIBRARIES
        .of(binding.path())
        .filter(library -> told.add(List.of(module, library)))
        .map(
            library ->
                report("import", library, binding.unit(), statement.within(), binding.place()))
        .ifPresent(findings::report);
  }

  /** pytest-mock comes in as a parameter. */
  private static void check(Unit unit, Function function, Findings findings) {
    boolean isGiven =
        unit.language().equals("python")
            && function.parameters().stream()
                .anyMatch(parameter -> LIBRARIES.fixtures().contains(parameter.name()));
    if (isGiven) {
      Place place = unit.at(function.nameSpan());
      findings.examined(place);
      findings.report(report("fixture", "pytest_mock", unit, function.qualifiedName(), place));
    }
  }

  private static Report report(String kind, String library, Unit unit, String within, Place place) {
    String message =
        "`%s` in a test that is declared to be real; use the real thing, or move the test"
            .formatted(library);
    return Report.of(kind, (library + " in " + unit.path() + " " + within).strip(), place, message);
  }
}
