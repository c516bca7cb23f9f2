package dev.ssot.rules;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part that a Python class plays, as far as its bases and bodies tell. */
final class PythonPart {
  private static final Set<String> ENUMS = Set.of("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag");
  private static final Set<String> DOUBLES =
      Set.of("Mock", "MagicMock", "AsyncMock", "NonCallableMock");

  private PythonPart() {}

  /** Nothing where neither bases nor bodies say more than that it is a class. */
  static Optional<Part> of(SourceType type) {
    List<String> bases = bases(type);
    if (bases.contains("Protocol")) {
      return Optional.of(Part.INTERFACE);
    }
    if (bases.stream().anyMatch(ENUMS::contains)) {
      return Optional.of(Part.ENUM);
    }
    if (bases.stream().anyMatch(base -> base.endsWith("Error") || base.endsWith("Exception"))) {
      return Optional.of(Part.EXCEPTION);
    }
    if (isAbstract(type, bases)) {
      return Optional.of(Part.BASE);
    }
    return type.isDeprecated() ? Optional.of(Part.DEPRECATED) : byBodies(type, bases);
  }

  private static Optional<Part> byBodies(SourceType type, List<String> bases) {
    if (bases.stream().anyMatch(DOUBLES::contains) || isStub(type)) {
      return Optional.of(Part.TEST_DOUBLE);
    }
    return isDelegate(type) ? Optional.of(Part.ADAPTER) : Optional.empty();
  }

  private static List<String> bases(SourceType type) {
    return type.declaration().supertypes().stream().map(MutableFields::simple).toList();
  }

  private static boolean isAbstract(SourceType type, List<String> bases) {
    return bases.contains("ABC")
        || type.declaration().annotations().stream().anyMatch(PythonPart::isAbstractMetaclass)
        || type.methods().anyMatch(method -> method.modifiers().has(Modifier.ABSTRACT));
  }

  private static boolean isAbstractMetaclass(Annotation annotation) {
    return annotation.name().equals("metaclass")
        && annotation.strings().stream().anyMatch(name -> name.endsWith("ABCMeta"));
  }

  private static Stream<Function> publicMethods(SourceType type) {
    return type.methods().filter(method -> !method.name().startsWith("_"));
  }

  /** No method calls anything, and most have a literal for an answer. */
  private static boolean isStub(SourceType type) {
    long literal = publicMethods(type).filter(method -> method.body().onlyLiterals()).count();
    return literal > 0
        && 2 * literal >= publicMethods(type).count()
        && publicMethods(type).allMatch(method -> method.body().calls() == 0);
  }

  /** Most methods pass the call on to the method of the same name of an object that they hold. */
  private static boolean isDelegate(SourceType type) {
    Set<String> forwarding =
        type.unit().facts().calls().stream()
            .filter(call -> call.receiver().startsWith("self."))
            .filter(call -> call.within().equals(type.name() + "." + call.name()))
            .map(Call::name)
            .collect(Collectors.toSet());
    long all = publicMethods(type).count();
    long forwarded = publicMethods(type).filter(m -> forwarding.contains(m.name())).count();
    return all > 0 && 2 * forwarded >= all;
  }
}
