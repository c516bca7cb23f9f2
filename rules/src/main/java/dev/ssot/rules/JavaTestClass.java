package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A Java type that declares tests.
 *
 * @param tests its own, in the order of the source
 * @param engine the annotation of the first
 */
record JavaTestClass(Definition definition, List<Function> tests, String engine) {

  /** None for a type without tests of its own, and for one within a method. */
  static Optional<JavaTestClass> of(Definition type, Codebase codebase, TestFrameworks frameworks) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    if (declared.kind() == TypeDeclaration.Kind.ANONYMOUS
        || declared.modifiers().has(Modifier.LOCAL)) {
      return Optional.empty();
    }
    Predicate<Function> isTest =
        function -> annotation(function, type, codebase, frameworks).isPresent();
    List<Function> tests = codebase.members(type).functions().stream().filter(isTest).toList();
    return tests.stream()
        .findFirst()
        .flatMap(first -> annotation(first, type, codebase, frameworks))
        .map(engine -> new JavaTestClass(type, tests, engine));
  }

  private static Optional<String> annotation(
      Function function, Definition type, Codebase codebase, TestFrameworks frameworks) {
    return function.annotations().stream()
        .map(Annotation::name)
        .map(name -> qualified(codebase.resolve(type.unit(), type.declaration().name(), name)))
        .filter(frameworks::isTest)
        .findFirst();
  }

  private static String qualified(Resolution annotation) {
    return annotation instanceof Resolution.External external ? external.name() : "";
  }

  TypeDeclaration declaration() {
    return ((Definition.Type) definition.declaration()).type();
  }

  Unit unit() {
    return definition.unit();
  }

  String name() {
    return definition.simpleName();
  }

  boolean isAbstract() {
    return declaration().modifiers().has(Modifier.ABSTRACT)
        || declaration().kind() == TypeDeclaration.Kind.INTERFACE;
  }

  /** Whether it lies in another class and needs an object of that class. */
  boolean isInner(Codebase codebase) {
    return declaration().isNested()
        && declaration().kind() == TypeDeclaration.Kind.CLASS
        && !declaration().modifiers().has(Modifier.STATIC)
        && codebase.definitions(outer()).stream().noneMatch(JavaTestClass::isInterface);
  }

  private String outer() {
    String name = definition.qualifiedName();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static boolean isInterface(Definition outer) {
    return outer.declaration() instanceof Definition.Type type
        && type.type().kind() == TypeDeclaration.Kind.INTERFACE;
  }

  boolean isAnnotated(String simpleName) {
    return declaration().annotations().stream()
        .anyMatch(each -> each.name().equals(simpleName) || each.name().endsWith("." + simpleName));
  }

  /** Whether some class that can be made inherits its tests. */
  boolean isInherited(Codebase codebase) {
    Set<Definition> seen = new HashSet<>();
    Deque<Definition> open = new ArrayDeque<>(codebase.subtypes(definition));
    while (!open.isEmpty()) {
      Definition next = open.remove();
      if (seen.add(next)) {
        TypeDeclaration declared = ((Definition.Type) next.declaration()).type();
        if (!declared.modifiers().has(Modifier.ABSTRACT)
            && declared.kind() != TypeDeclaration.Kind.INTERFACE) {
          return true;
        }
        open.addAll(codebase.subtypes(next));
      }
    }
    return false;
  }
}
