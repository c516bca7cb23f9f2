package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Facts;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shorthand for tests: reads a source with a front-end of its own. */
final class Read {
  private Read() {}

  static Parsed parsed(String source) {
    return new JavaLanguage().parse(source.getBytes(StandardCharsets.UTF_8));
  }

  /** The facts of a source that has no problems. */
  static Facts facts(String source) {
    Parsed parsed = parsed(source);
    assertEquals(List.of(), parsed.problems());
    return parsed.facts();
  }

  /** {@code KIND line:column message} for each problem. */
  static List<String> problems(Parsed parsed) {
    return parsed.problems().stream()
        .map(p -> p.kind() + " " + p.line() + ":" + p.column() + " " + p.message())
        .toList();
  }
}
