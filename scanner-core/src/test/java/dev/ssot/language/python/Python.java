package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Problem;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads sources that stand in tests. */
final class Python {
  private static final PythonLanguage LANGUAGE = new PythonLanguage();

  private Python() {}

  static Parsed parse(String source) {
    return LANGUAGE.parse(source.getBytes(StandardCharsets.UTF_8));
  }

  /** The facts of a source without problems. */
  static Facts facts(String source) {
    Parsed parsed = parse(source);
    assertEquals(List.of(), parsed.problems());
    return parsed.facts();
  }

  /** The one problem of a source. */
  static Problem problem(String source) {
    List<Problem> problems = parse(source).problems();
    assertEquals(1, problems.size(), () -> problems + " in " + source);
    return problems.get(0);
  }

  static Function function(Facts facts, String name) {
    return facts.functions().stream()
        .filter(function -> function.qualifiedName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static TypeDeclaration type(Facts facts, String name) {
    return facts.types().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
