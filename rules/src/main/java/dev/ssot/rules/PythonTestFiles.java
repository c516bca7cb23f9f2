package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Function;
import dev.ssot.facts.Problem;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Files named {@code test_…} or {@code …_test}, without those that others import. */
final class PythonTestFiles implements TestFiles {
  private static final Set<String> SKIPS =
      Set.of("pytest.mark.skip", "mark.skip", "unittest.skip", "skip");

  private final Set<Unit> imported = new HashSet<>();
  private final Map<Unit, Integer> inherited = new HashMap<>();

  PythonTestFiles(Codebase codebase) {
    if (codebase.units().stream().anyMatch(PythonTestFiles::isPython)) {
      codebase.bindings().stream().filter(binding -> isPython(binding.unit())).forEach(this::add);
      codebase.types().stream()
          .filter(type -> isPython(type.unit()))
          .filter(type -> inheritsTests(codebase, type))
          .forEach(type -> inherited.merge(type.unit(), 1, Integer::sum));
    }
  }

  private static boolean isPython(Unit unit) {
    return unit.language().equals("python");
  }

  private void add(Binding binding) {
    if (binding.resolution() instanceof Resolution.Defined defined
        && !defined.definition().unit().equals(binding.unit())) {
      imported.add(defined.definition().unit());
    }
    if (isTestName(binding.statement().boundName())) {
      inherited.merge(binding.unit(), 1, Integer::sum);
    }
  }

  private static boolean inheritsTests(Codebase codebase, Definition type) {
    return codebase.supertypes(type).stream().anyMatch(PythonTestFiles::mayHaveTests)
        && codebase.ancestors(type).stream()
            .flatMap(base -> codebase.members(base).functions().stream())
            .anyMatch(PythonTestFiles::isTest);
  }

  private static boolean mayHaveTests(Resolution base) {
    return !(base instanceof Resolution.External external) || isCase(external);
  }

  private static boolean isCase(Resolution.External base) {
    return base.name().endsWith("TestCase");
  }

  @Override
  public boolean isTestFile(Unit unit) {
    String name = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    return isPython(unit)
        && (name.startsWith("test_") || name.endsWith("_test.py"))
        && !imported.contains(unit)
        && !unit.facts().dynamic()
        && isReadable(unit);
  }

  /** What could not be read may hold a test. */
  private static boolean isReadable(Unit unit) {
    return unit.problems().stream().noneMatch(each -> each.kind() != Problem.Kind.LEVEL);
  }

  @Override
  public Count count(Unit unit) {
    List<Function> tests =
        unit.facts().functions().stream().filter(PythonTestFiles::isTest).toList();
    long off = tests.stream().filter(test -> isOff(unit, test)).count();
    int others = inherited.getOrDefault(unit, 0) + made(unit);
    return new Count(tests.size() + others, (int) off);
  }

  /** Tests that are assigned, not defined. */
  private static int made(Unit unit) {
    return (int)
        unit.facts().variables().stream()
            .map(Variable::name)
            .filter(PythonTestFiles::isTestName)
            .count();
  }

  private static boolean isTest(Function function) {
    return function.name().startsWith("test")
        && function.annotations().stream().noneMatch(each -> each.name().endsWith("fixture"));
  }

  private static boolean isTestName(String name) {
    return name.startsWith("test_") || name.startsWith("Test");
  }

  private static boolean isOff(Unit unit, Function test) {
    Stream<Annotation> ofType =
        unit.facts().types().stream()
            .filter(type -> type.name().equals(test.owner()))
            .map(TypeDeclaration::annotations)
            .flatMap(List::stream);
    return Stream.concat(test.annotations().stream(), ofType)
        .anyMatch(each -> SKIPS.contains(each.name()));
  }
}
