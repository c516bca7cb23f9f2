package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A Python class that holds tests, of its own or inherited, and that is nobody's base class.
 *
 * @param tests how many
 * @param isTestCase whether it is one of unittest's, which have rules of their own
 * @param isOpen whether it has a base class that is not known
 */
record PythonTestClass(
    Definition definition, int tests, boolean isTestCase, boolean hasConstructor, boolean isOpen) {
  private static final Set<String> CONSTRUCTORS = Set.of("__init__", "__new__");

  /** None for a class without tests, one that says it is none, and one within another thing. */
  static Optional<PythonTestClass> of(Definition type, Codebase codebase) {
    Definition.Type declared = (Definition.Type) type.declaration();
    if (declared.type().isNested() || !codebase.subtypes(type).isEmpty()) {
      return Optional.empty();
    }
    List<Definition> line =
        Stream.concat(Stream.of(type), codebase.ancestors(type).stream()).toList();
    Set<String> tests = new HashSet<>();
    line.stream()
        .flatMap(each -> codebase.members(each).functions().stream())
        .filter(PythonTestClass::isTest)
        .forEach(test -> tests.add(test.name()));
    if (tests.isEmpty() || line.stream().anyMatch(each -> isNone(each, codebase))) {
      return Optional.empty();
    }
    List<Resolution> bases =
        line.stream().flatMap(each -> codebase.supertypes(each).stream()).toList();
    return Optional.of(
        new PythonTestClass(
            type,
            tests.size(),
            bases.stream().anyMatch(PythonTestClass::isTestCase),
            line.stream().anyMatch(each -> hasConstructor(each, codebase)),
            bases.stream().anyMatch(PythonTestClass::isUnknown)));
  }

  /** Whether a function or method is named like a test, and is no fixture. */
  static boolean isTest(Function function) {
    return function.name().startsWith("test_")
        && !function.modifiers().has(Modifier.LOCAL)
        && function.annotations().stream().noneMatch(each -> each.name().endsWith("fixture"))
        && function.annotations().stream().noneMatch(each -> each.name().endsWith("property"));
  }

  private static boolean isNone(Definition type, Codebase codebase) {
    return codebase.members(type).variables().stream()
        .anyMatch(
            each ->
                each.name().equals("__test__")
                    && each.value().kind() == Value.Kind.LITERAL
                    && each.value().text().equals("False"));
  }

  private static boolean hasConstructor(Definition type, Codebase codebase) {
    return codebase.members(type).functions().stream()
        .anyMatch(each -> CONSTRUCTORS.contains(each.name()));
  }

  private static boolean isTestCase(Resolution base) {
    return base instanceof Resolution.External external && external.name().endsWith("TestCase");
  }

  private static boolean isUnknown(Resolution base) {
    return base instanceof Resolution.Missing
        || base instanceof Resolution.Dynamic
        || (base instanceof Resolution.External external
            && !external.name().endsWith("TestCase")
            && !KNOWN.contains(external.name()));
  }

  private static final Set<String> KNOWN =
      Set.of("object", "builtins.object", "abc.ABC", "ABC", "typing.Generic", "typing.Protocol");

  Unit unit() {
    return definition.unit();
  }

  String name() {
    return definition.simpleName();
  }
}
