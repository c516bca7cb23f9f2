package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a method is its type's own affair, or one that a super- or subtype has a say in. */
final class Inheritance {
  private final Codebase codebase;
  private final List<String> plain;

  /**
   * Over a codebase.
   *
   * @param plain simple names of types from outside that declare no methods worth overriding
   */
  Inheritance(Codebase codebase, List<String> plain) {
    this.codebase = codebase;
    this.plain = plain;
  }

  /** Neither an override, nor a default that a subtype overrides, nor one that an interface has. */
  boolean isFree(Definition type, Function method) {
    return !isMarked(method)
        && !isInterface(type)
        && codebase.ancestors(type).stream().noneMatch(other -> declares(other, method))
        && !isOverridden(type, method);
  }

  /** Whether a supertype from outside may ask for it. */
  boolean mayOverride(Definition type, Function method) {
    boolean hidden = method.name().startsWith("_") || method.modifiers().has(Modifier.PRIVATE);
    return !hidden
        && Stream.concat(Stream.of(type), codebase.ancestors(type).stream())
            .flatMap(each -> codebase.supertypes(each).stream())
            .anyMatch(this::isUnknown);
  }

  private boolean isUnknown(Resolution supertype) {
    return !(supertype instanceof Resolution.Defined)
        && !(supertype instanceof Resolution.External external
            && plain.contains(external.name().substring(external.name().lastIndexOf('.') + 1)));
  }

  private static boolean isMarked(Function method) {
    return method.annotations().stream()
        .map(annotation -> annotation.name().substring(annotation.name().lastIndexOf('.') + 1))
        .anyMatch(name -> name.equals("Override") || name.equals("override"));
  }

  private static boolean isInterface(Definition type) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    return declared.kind() == TypeDeclaration.Kind.INTERFACE;
  }

  private boolean declares(Definition type, Function method) {
    return codebase.members(type).functions().stream()
        .anyMatch(other -> other.name().equals(method.name()));
  }

  private boolean isOverridden(Definition type, Function method) {
    Set<Definition> seen = new HashSet<>();
    Deque<Definition> open = new ArrayDeque<>(codebase.subtypes(type));
    while (!open.isEmpty()) {
      Definition subtype = open.remove();
      if (seen.add(subtype)) {
        if (declares(subtype, method)) {
          return true;
        }
        open.addAll(codebase.subtypes(subtype));
      }
    }
    return false;
  }
}
