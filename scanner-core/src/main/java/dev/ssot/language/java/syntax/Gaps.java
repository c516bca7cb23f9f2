package dev.ssot.language.java.syntax;

import dev.ssot.facts.Problem;
import dev.ssot.language.java.text.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Valid Java that the parsing library does not know. Each is told by the tokens around the place
 * where the library stops, so that no invalid file is excused.
 */
final class Gaps {
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

  private Gaps() {}

  /** The gap that the parser stopped at, if it is one. */
  static Optional<Fault> at(int token, Tokens tokens) {
    if (tokens.isName(token - 1) && tokens.is(token - 2, "enum")) {
      return gap(token, tokens, "an enum within a function");
    }
    if (tokens.is(token, '[') && tokens.is(token - 1, ')') && tokens.is(token - 2, '(')) {
      return gap(token, tokens, "brackets behind an annotation's element");
    }
    if (tokens.is(token, "non") && tokens.is(token + 1, '-') && tokens.is(token + 2, "sealed")) {
      return gap(token, tokens, "`non-sealed` as a difference");
    }
    return Optional.empty();
  }

  /** Where the library did not stop but fail: the only known cause is a primitive pattern. */
  static Fault crash(String message, Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean pattern = tokens.is(i, "instanceof") || tokens.is(i, "case");
      int type = tokens.is(i + 1, "final") ? i + 2 : i + 1;
      if (pattern && isPrimitive(type, tokens) && tokens.isName(type + 1)) {
        return gap(type, tokens, "a primitive type in a pattern").orElseThrow();
      }
    }
    String first = message.lines().findFirst().orElse("");
    return Fault.at(tokens.size(), tokens, Problem.Kind.UNSUPPORTED, "the parser failed: " + first);
  }

  private static Optional<Fault> gap(int token, Tokens tokens, String what) {
    return Optional.of(
        Fault.at(token, tokens, Problem.Kind.UNSUPPORTED, "the parser does not know " + what));
  }

  private static boolean isPrimitive(int token, Tokens tokens) {
    return token < tokens.size() && PRIMITIVES.contains(tokens.text(token));
  }
}
