package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Function;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** pytest, where the project uses it. */
final class PytestRunner implements TestRunner {
  private final Codebase codebase;
  private final Map<String, PytestSettings> settings;
  private final PytestIgnores ignores;
  private final Map<String, PytestSettings> byFolder = new HashMap<>();
  private final Set<String> created = new HashSet<>();
  private final Set<Definition> imported = new HashSet<>();

  PytestRunner(Codebase codebase) {
    this.codebase = codebase;
    this.settings = PytestSettings.all(codebase);
    this.ignores = new PytestIgnores(codebase);
  }

  @Override
  public void check(Findings findings) {
    if (!isUsed()) {
      return;
    }
    List<PythonTestClass> types =
        codebase.types().stream()
            .filter(type -> isPythonTest(type.unit()))
            .flatMap(type -> PythonTestClass.of(type, codebase).stream())
            .toList();
    addUses(types);
    codebase.units().stream()
        .filter(PytestRunner::isPythonTest)
        .forEach(unit -> functions(unit, findings));
    types.forEach(type -> type(type, findings));
  }

  /** Of definitions in tests, and of names of these classes. */
  private void addUses(List<PythonTestClass> types) {
    for (Binding binding : codebase.bindings()) {
      if (binding.resolution() instanceof Resolution.Defined defined
          && isPythonTest(defined.definition().unit())) {
        imported.add(defined.definition());
      }
    }
    Set<String> names = types.stream().map(PythonTestClass::name).collect(Collectors.toSet());
    for (Unit unit : codebase.units()) {
      for (Creation creation : unit.facts().creations()) {
        String name = PythonPaths.last(creation.type());
        if (names.contains(name)) {
          created.add(name);
        }
      }
    }
  }

  private static boolean isPythonTest(Unit unit) {
    return unit.isTest() && unit.language().equals("python");
  }

  private boolean isUsed() {
    return codebase.units().stream().anyMatch(unit -> unit.language().equals("python"))
        && (!settings.isEmpty() || codebase.bindings().stream().anyMatch(PytestRunner::isPytest));
  }

  private void functions(Unit unit, Findings findings) {
    PytestSettings runner = runner(unit);
    unit.facts().functions().stream()
        .filter(function -> function.owner().isEmpty() && PythonTestClass.isTest(function))
        .forEach(
            function -> {
              findings.examined(unit.at(function.nameSpan()));
              Optional<Uncollected> why = why(unit, function, runner);
              findings.measure("collected-share", unit.at(function.nameSpan()), why.isEmpty());
              why.ifPresent(reason -> findings.report(report(unit, function, reason)));
            });
  }

  private Report report(Unit unit, Function function, Uncollected reason) {
    String message = "`%s` never runs: %s".formatted(function.name(), reason.message());
    return Report.of(
            reason.kind(),
            unit.path() + " " + function.name(),
            unit.at(function.nameSpan()),
            message)
        .certainty(reason.certainty());
  }

  private Optional<Uncollected> why(Unit unit, Function function, PytestSettings runner) {
    if (!runner.collectsFile(unit.path())) {
      boolean isUsed =
          codebase.definitions(qualified(unit, function)).stream().anyMatch(imported::contains)
              || unit.facts().calls().stream()
                  .anyMatch(
                      call -> call.receiver().isEmpty() && call.name().equals(function.name()));
      return Optional.of(Uncollected.file(runner, isUsed));
    }
    if (!runner.collectsFunction(function.name())) {
      String message = runner.words("python_functions", runner.functions()) + " does not match it";
      return Optional.of(new Uncollected("name", message, Certainty.CERTAIN));
    }
    return place(unit, runner);
  }

  /** Why its place keeps it out. */
  private Optional<Uncollected> place(Unit unit, PytestSettings runner) {
    return runner.looksInto(unit.path())
        ? ignores.why(runner, unit.path())
        : Optional.of(Uncollected.path(runner));
  }

  private String qualified(Unit unit, Function function) {
    Resolution own = codebase.resolve(unit, "", function.name());
    return own instanceof Resolution.Defined defined ? defined.definition().qualifiedName() : "";
  }

  private void type(PythonTestClass type, Findings findings) {
    Unit unit = type.unit();
    PytestSettings runner = runner(unit);
    findings.examined(type.definition().place());
    Optional<Uncollected> why = why(type, runner);
    for (int i = 0; i < type.tests(); i++) {
      findings.measure("collected-share", type.definition().place(), why.isEmpty());
    }
    why.ifPresent(reason -> findings.report(report(type, reason)));
  }

  private static Report report(PythonTestClass type, Uncollected reason) {
    String tests = type.tests() == 1 ? "the test" : "the " + type.tests() + " tests";
    String message =
        "%s of `%s` never run%s: %s"
            .formatted(tests, type.name(), type.tests() == 1 ? "s" : "", reason.message());
    return Report.of(
            reason.kind(), type.definition().qualifiedName(), type.definition().place(), message)
        .certainty(reason.certainty());
  }

  private Optional<Uncollected> why(PythonTestClass type, PytestSettings runner) {
    boolean isUsed = created.contains(type.name());
    if (!runner.collectsFile(type.unit().path())) {
      return Optional.of(Uncollected.file(runner, isUsed || imported.contains(type.definition())));
    }
    Certainty certainty = isUsed || type.isOpen() ? Certainty.POSSIBLE : Certainty.CERTAIN;
    if (!type.isTestCase() && !runner.collectsClass(type.name())) {
      String message = runner.words("python_classes", runner.classes()) + " does not match it";
      return Optional.of(new Uncollected("name", message, certainty));
    }
    if (!type.isTestCase() && type.hasConstructor()) {
      String message =
          "pytest passes over a class with a constructor; use a fixture, or setup_method";
      return Optional.of(new Uncollected("constructor", message, certainty));
    }
    return place(type.unit(), runner);
  }

  /** The nearest configuration above the file. */
  private PytestSettings runner(Unit unit) {
    String folder = unit.path().substring(0, unit.path().lastIndexOf('/') + 1);
    return byFolder.computeIfAbsent(folder, this::nearest);
  }

  private PytestSettings nearest(String folder) {
    return Stream.iterate(Optional.of(folder), Optional::isPresent, PytestRunner::parent)
        .flatMap(each -> Optional.ofNullable(settings.get(each.get())).stream())
        .findFirst()
        .orElse(PytestSettings.DEFAULTS);
  }

  private static Optional<String> parent(Optional<String> folder) {
    return folder
        .filter(each -> !each.isEmpty())
        .map(each -> each.substring(0, each.lastIndexOf('/', each.length() - 2) + 1));
  }

  private static boolean isPytest(Binding binding) {
    return binding.path().equals("pytest") || binding.path().startsWith("pytest.");
  }
}
