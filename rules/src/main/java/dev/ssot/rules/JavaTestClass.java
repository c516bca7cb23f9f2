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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    List<Function> functions = codebase.members(type).functions();
    Map<String, String> engines = engines(functions, type, codebase, frameworks);
    if (engines.isEmpty()) {
      return Optional.empty();
    }
    List<Function> tests =
        functions.stream().filter(each -> engine(each, engines).isPresent()).toList();
    return engine(tests.get(0), engines).map(first -> new JavaTestClass(type, tests, first));
  }

  /** What the annotations of tests mean, by the way that they are written in this type. */
  private static Map<String, String> engines(
      List<Function> functions, Definition type, Codebase codebase, TestFrameworks frameworks) {
    Map<String, String> engines = new HashMap<>();
    for (Function function : functions) {
      for (Annotation annotation : function.annotations()) {
        String name = annotation.name();
        if (frameworks.mayBeTest(name) && !engines.containsKey(name)) {
          String meaning = meaning(name, type, codebase);
          if (frameworks.isTest(meaning)) {
            engines.put(name, meaning);
          }
        }
      }
    }
    return engines;
  }

  private static Optional<String> engine(Function function, Map<String, String> engines) {
    return function.annotations().stream()
        .flatMap(annotation -> Optional.ofNullable(engines.get(annotation.name())).stream())
        .findFirst();
  }

  /** The qualified name of what comes from outside, "" for anything else. */
  private static String meaning(String annotation, Definition type, Codebase codebase) {
    return codebase.resolve(type.unit(), type.declaration().name(), annotation)
            instanceof Resolution.External external
        ? external.name()
        : "";
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
