package dev.ssot.language.java;

import com.github.javaparser.Position;
import dev.ssot.facts.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The library's problems in words for people. */
final class Messages {
  private static final Pattern LOCAL_ENUM =
      Pattern.compile("\\s*(?:@\\w+\\s+|final\\s+|static\\s+|strictfp\\s+)*enum\\s+");
  private static final Pattern STRAY =
      Pattern.compile("Lexical error at line (\\d+), column (\\d+)\\.");
  private static final Pattern UNEXPECTED =
      Pattern.compile("^(?:Parse error\\. Found +|" + STRAY.pattern() + " +Encountered: )");
  private static final Pattern LONG_LIST = Pattern.compile(", expected one of .{80,}");

  private Messages() {}

  static Problem problem(com.github.javaparser.Problem found, SourceText source) {
    Position place =
        found
            .getLocation()
            .flatMap(tokens -> tokens.getBegin().getRange())
            .map(range -> source.inFile(source.lines().offset(range.begin)))
            .orElseGet(() -> lexical(found.getMessage(), source));
    String message = found.getMessage().lines().findFirst().orElse("");
    return new Problem(kind(message, place, source), place.line, place.column, brief(message));
  }

  /**
   * What the library does not know is its gap, not a mistake in the file: local enums, and what it
   * parses but cannot make a node of, such as primitive patterns.
   */
  private static Problem.Kind kind(String message, Position place, SourceText source) {
    boolean refused = !message.startsWith("Parse error") && !message.startsWith("Lexical error");
    boolean localEnum =
        message.startsWith("Parse error. Found \"{\"")
            && LOCAL_ENUM.matcher(source.before(place)).matches();
    return refused || localEnum ? Problem.Kind.UNSUPPORTED : Problem.Kind.SYNTAX;
  }

  /** The lexer tells the place only in words. */
  private static Position lexical(String message, SourceText source) {
    Matcher stray = STRAY.matcher(message);
    return stray.lookingAt()
        ? source.inFile(
            source
                .lines()
                .offset(
                    new Position(
                        Integer.parseInt(stray.group(1)), Integer.parseInt(stray.group(2)))))
        : Position.HOME;
  }

  /** Without a list of expected tokens that nobody would read to its end. */
  private static String brief(String message) {
    String told = UNEXPECTED.matcher(message).replaceFirst("unexpected ");
    return LONG_LIST.matcher(told).replaceFirst("").strip();
  }
}
