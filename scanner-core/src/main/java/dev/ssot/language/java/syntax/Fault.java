package dev.ssot.language.java.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.TokenRange;
import dev.ssot.facts.Problem;
import dev.ssot.language.java.text.Lines;
import dev.ssot.language.java.text.Tokens;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and why the parser stopped.
 *
 * @param kind whose fault it is
 * @param token index of the token that was not expected; the number of tokens for the end
 * @param offset of the place to show
 * @param message for people
 */
record Fault(Problem.Kind kind, int token, int offset, String message) {
  private static final Pattern LEXICAL =
      Pattern.compile(
          "Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (\\S+).* after : \"(.?)",
          Pattern.DOTALL);

  /** At a token. */
  static Fault at(int token, Tokens tokens, Problem.Kind kind, String message) {
    return new Fault(kind, token, tokens.startOrEnd(token), message);
  }

  static Fault of(com.github.javaparser.Problem problem, Tokens tokens, Lines lines) {
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    if (lexical.find()) {
      return lexical(lexical, tokens, lines);
    }
    if (!problem.getMessage().startsWith("Parse error.")) {
      return Gaps.crash(problem.getMessage(), tokens);
    }
    int token =
        problem
            .getLocation()
            .map(TokenRange::getBegin)
            .flatMap(last -> last.getRange())
            .map(range -> tokens.from(lines.offset(range.end) + 1))
            .orElse(0);
    return Gaps.at(token, tokens)
        .orElseGet(() -> Expectations.fault(token, tokens, problem.getMessage()));
  }

  private static Fault lexical(Matcher lexical, Tokens tokens, Lines lines) {
    int line = Integer.parseInt(lexical.group(1));
    int column = Integer.parseInt(lexical.group(2));
    int offset = lines.offset(new Position(line, column));
    int token = Math.max(0, tokens.from(offset + 1) - 1);
    String character = lexical.group(3);
    if (lexical.group(4).equals("\\")) {
      return at(token, tokens, Problem.Kind.SYNTAX, "a literal is not closed or malformed");
    }
    if (character.equals("<EOF>") && !tokens.comments().isEmpty()) {
      int start = tokens.comments().get(tokens.comments().size() - 1).start();
      return new Fault(Problem.Kind.SYNTAX, tokens.size(), start, "a comment is not closed");
    }
    String message = "found a character that does not belong here: " + character;
    return at(token, tokens, Problem.Kind.SYNTAX, message);
  }
}
