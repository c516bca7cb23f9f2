package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.List;
import java.util.Set;

/** The types of {@code java.lang}, which every file imports without saying so. */
final class JavaLang {
  private static final Set<String> NAMES =
      Set.copyOf(DataFile.read(JavaLang.class, "java-lang.yaml", Content.class).types);

  /** The data file. */
  record Content(List<String> types) {}

  private JavaLang() {}

  /** Whether the simple name of a type of another package means one of {@code java.lang}. */
  static boolean hides(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return NAMES.contains(qualifiedName.substring(dot + 1))
        && !qualifiedName.substring(0, Math.max(dot, 0)).equals("java.lang");
  }
}
