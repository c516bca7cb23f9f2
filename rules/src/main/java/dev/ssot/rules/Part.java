package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.naming.Words;
import java.util.Set;

/** The part that a type plays among those that are named for one job. */
enum Part {
  IMPLEMENTATION("implementation"),
  INTERFACE("interface"),
  BASE("abstract base"),
  ENUM("enum"),
  EXCEPTION("exception"),
  ADAPTER("adapter or delegate"),
  TEST_DOUBLE("test double"),
  DEPRECATED("deprecated");

  private static final Set<String> ADAPTERS =
      Set.of(
          "Adapter",
          "Wrapper",
          "Decorator",
          "Delegate",
          "Delegating",
          "Proxy",
          "Bridge",
          "Composite",
          "Compound",
          "Chained",
          "Forwarding",
          "Caching",
          "Cached",
          "Logging",
          "Synchronized",
          "Noop",
          "No",
          "Null",
          "Empty",
          "Lazy");
  private static final Set<String> DOUBLES =
      Set.of("Mock", "Mocked", "Stub", "Stubbed", "Fake", "Dummy", "Test", "Testing", "Spy");

  private final String words;

  Part(String words) {
    this.words = words;
  }

  /** In the words of a report. */
  String words() {
    return words;
  }

  /** Whether a type of this part can claim the job of another; what has no behaviour cannot. */
  boolean hasBehaviour() {
    return this != INTERFACE && this != ENUM && this != EXCEPTION;
  }

  /** Whether a definition can claim the job of a type; only of types it can be told. */
  static boolean mayClaim(Codebase codebase, Definition definition) {
    return !(definition.declaration() instanceof Definition.Type)
        || of(SourceType.of(codebase, definition)).hasBehaviour();
  }

  /** By the declaration and the words of the name. */
  static Part of(SourceType type) {
    if (type.isPython()) {
      return PythonPart.of(type).orElseGet(() -> byName(type.simpleName()));
    }
    if (type.is(TypeDeclaration.Kind.INTERFACE) || type.is(TypeDeclaration.Kind.ANNOTATION)) {
      return INTERFACE;
    }
    if (type.is(TypeDeclaration.Kind.ENUM)) {
      return ENUM;
    }
    if (type.has(Modifier.ABSTRACT)) {
      return BASE;
    }
    return type.isDeprecated() ? DEPRECATED : byName(type.simpleName());
  }

  private static Part byName(String name) {
    for (String word : Words.of(name)) {
      if (ADAPTERS.contains(word)) {
        return ADAPTER;
      }
      if (DOUBLES.contains(word)) {
        return TEST_DOUBLE;
      }
    }
    return IMPLEMENTATION;
  }
}
