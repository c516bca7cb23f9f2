package dev.ssot.language.java;

import com.github.javaparser.Position;
import dev.ssot.facts.Problem;

/** The library's problems in words for people. */
final class Messages {
  private Messages() {}

  static Problem problem(com.github.javaparser.Problem found, SourceText source) {
    Position place =
        found
            .getLocation()
            .flatMap(tokens -> tokens.getBegin().getRange())
            .map(range -> source.inFile(source.lines().offset(range.begin)))
            .orElse(Position.HOME);
    String message = found.getMessage().lines().findFirst().orElse("");
    return new Problem(Problem.Kind.SYNTAX, place.line, place.column, message);
  }
}
