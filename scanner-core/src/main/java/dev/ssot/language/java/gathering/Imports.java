package dev.ssot.language.java.gathering;

import dev.ssot.facts.Import;
import dev.ssot.facts.Import.Kind;
import dev.ssot.facts.Span;
import java.util.Optional;

/** Makes facts of import declarations. */
final class Imports {
  private final Strings strings;

  Imports(Strings strings) {
    this.strings = strings;
  }

  /**
   * One declaration.
   *
   * @param path what is imported, with {@code .*} behind it if on demand
   */
  Import of(String path, boolean isStatic, boolean isModule, Span span) {
    int dot = isModule ? path.length() : Math.max(path.lastIndexOf('.'), 0);
    String name = isModule ? "" : path.substring(path.indexOf('.') < 0 ? 0 : dot + 1);
    return new Import(
        kind(name, isStatic, isModule),
        0,
        strings.intern(path.substring(0, dot)),
        strings.intern(name),
        Optional.empty(),
        Import.Site.TOP,
        "",
        span);
  }

  private static Kind kind(String name, boolean isStatic, boolean isModule) {
    if (isModule) {
      return Kind.MODULE;
    }
    boolean onDemand = name.equals("*");
    if (isStatic) {
      return onDemand ? Kind.STATIC_ON_DEMAND : Kind.STATIC;
    }
    return onDemand ? Kind.ON_DEMAND : Kind.SINGLE;
  }
}
