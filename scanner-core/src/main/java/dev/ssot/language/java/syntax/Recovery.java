package dev.ssot.language.java.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import dev.ssot.facts.Problem;
import dev.ssot.language.java.text.SourceText;
import dev.ssot.language.java.text.Stretch;
import dev.ssot.language.java.text.Stretches;
import dev.ssot.language.java.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses a text; where it does not parse, takes out the statement or member around each error until
 * the rest does. The library itself loses the whole file for one wrong member.
 */
public final class Recovery {
  private static final int ATTEMPTS = 16;

  private final Parsers parsers;
  private final SourceText source;

  /** Parses with one of these parsers. */
  public Recovery(Parsers parsers, SourceText source) {
    this.parsers = parsers;
    this.source = source;
  }

  /**
   * What could be parsed.
   *
   * @param unit nothing where no way was found to parse anything
   * @param tokens those that were parsed in the end
   * @param lost what was taken out, all if nothing was parsed
   */
  public record Parse(
      Optional<CompilationUnit> unit, Tokens tokens, List<Stretch> lost, List<Problem> problems) {

    /** Where nothing could be parsed. */
    public static Parse nothing(Tokens tokens) {
      List<Stretch> all = List.of(new Stretch(0, tokens.text().length()));
      return new Parse(Optional.empty(), tokens, all, List.of());
    }
  }

  /**
   * Parses as much as possible.
   *
   * @param missing what has been taken out before
   */
  public Parse parse(Tokens whole, List<Stretch> missing) {
    List<Problem> problems = new ArrayList<>();
    List<Stretch> lost = new ArrayList<>(missing);
    Optional<Stretch> last = Optional.empty();
    Tokens tokens = whole;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ParseResult<CompilationUnit> result = parsers.parse(tokens.text());
      if (result.isSuccessful()) {
        return new Parse(result.getResult(), tokens, lost, problems);
      }
      Fault fault = Fault.of(first(result), tokens, source.lines());
      Stretches stretches = new Stretches(tokens);
      Optional<Stretch> next = stretches.around(fault.token(), last);
      if (last.isEmpty() || stretches.helped(fault.token(), last.get())) {
        problems.add(source.problem(fault.kind(), fault.offset(), fault.message()));
      }
      if (next.isEmpty()) {
        break;
      }
      tokens = tokens.without(List.of(next.get()));
      lost.add(next.get());
      last = next;
    }
    Parse nothing = Parse.nothing(whole);
    return new Parse(nothing.unit(), whole, nothing.lost(), problems.subList(0, 1));
  }

  private static com.github.javaparser.Problem first(ParseResult<CompilationUnit> result) {
    return result.getProblems().stream()
        .min(com.github.javaparser.Problem.PROBLEM_BY_BEGIN_POSITION)
        .orElseThrow();
  }
}
