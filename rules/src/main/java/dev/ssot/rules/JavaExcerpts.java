package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.TypeNames;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Import;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of a Java file's imports matter to whoever resolves some of its names. */
final class JavaExcerpts {
  private JavaExcerpts() {}

  /** Those that give names a meaning, or may. */
  static Predicate<Import> giving(Stream<String> names) {
    Set<String> heads = names.map(JavaExcerpts::head).collect(Collectors.toSet());
    return each -> each.name().equals("*") || heads.contains(each.boundName());
  }

  /** Those that lead into the codebase's own types. */
  static Predicate<Import> leadingInto(Codebase codebase) {
    return each -> {
      for (String name = each.target(); !name.isEmpty(); name = parent(name)) {
        if (!codebase.types(name).isEmpty()) {
          return true;
        }
      }
      return false;
    };
  }

  /** Those that tell who imports a type of the codebase, and what a file's own types extend. */
  static Predicate<Import> tying(Codebase codebase, Facts facts) {
    return leadingInto(codebase).or(giving(supertypes(facts)));
  }

  /** As they are written. */
  static Stream<String> supertypes(Facts facts) {
    return facts.types().stream().flatMap(type -> type.supertypes().stream());
  }

  /** The first part of a type that is written with its arguments or without. */
  private static String head(String written) {
    String name = TypeNames.erasure(written);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
