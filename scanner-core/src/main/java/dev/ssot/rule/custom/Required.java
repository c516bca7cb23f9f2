package dev.ssot.rule.custom;

import static dev.ssot.binding.Form.NAME_GLOB;

import dev.ssot.binding.Doc;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.stream.Stream;

/** What some types have to extend or implement, directly or not. */
public record Required(
    @Doc(value = "Names of the types that it is asked of, simple or qualified.", form = NAME_GLOB)
        List<String> types,
    @Doc(value = "What one of their supertypes has to be.", form = NAME_GLOB)
        List<String> supertypes) {
  static final String KIND = "missing-supertype";

  /**
   * @throws IllegalArgumentException if either is missing
   */
  public Required {
    if (types.isEmpty() || supertypes.isEmpty()) {
      throw new IllegalArgumentException("needs types and supertypes");
    }
  }

  /** Whether it is asked of a type; not of the supertype itself. */
  boolean concerns(Definition type) {
    TypeDeclaration.Kind kind = ((Definition.Type) type.declaration()).type().kind();
    return kind != TypeDeclaration.Kind.ANONYMOUS
        && !matches(supertypes, type.qualifiedName())
        && (matches(types, type.simpleName()) || matches(types, type.qualifiedName()));
  }

  boolean isMetBy(Codebase codebase, Definition type) {
    return Stream.concat(Stream.of(type), codebase.ancestors(type).stream())
        .flatMap(each -> codebase.supertypes(each).stream())
        .anyMatch(supertype -> matches(supertypes, name(supertype)));
  }

  String message(Definition type) {
    return "`%s` must extend `%s`".formatted(type.simpleName(), String.join("` or `", supertypes));
  }

  private static String name(Resolution supertype) {
    if (supertype instanceof Resolution.Defined defined) {
      return defined.definition().qualifiedName();
    }
    return supertype instanceof Resolution.External external ? external.name() : "";
  }

  private static boolean matches(List<String> globs, String name) {
    return globs.stream().anyMatch(glob -> Glob.ofName(glob).matches(name));
  }
}
