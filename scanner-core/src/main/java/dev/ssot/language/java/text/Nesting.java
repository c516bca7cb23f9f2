package dev.ssot.language.java.text;

import dev.ssot.facts.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is nested so deeply that the library would not come back: brackets in brackets until
 * the stack is full, or bodies of lambdas and anonymous types in one another, for which its time
 * doubles with every level, and grows fourfold where braces do not match. Told from the tokens
 * alone, so that the answer is always the same. In ordinary code bodies nest up to four levels.
 */
public final class Nesting {
  private static final int BRACKETS = 1000;
  private static final int BODIES = 8;
  private static final int BODIES_WITH_ODD_BRACES = 4;

  private final SourceText source;
  private final Tokens tokens;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<Integer> bodies = new ArrayDeque<>();
  private final List<Stretch> excess = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int created = -1;
  private int deepest;
  private Stretches statements;

  /** Looks at the tokens of a text. */
  public Nesting(SourceText source, Tokens tokens) {
    this.source = source;
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.sign(i)) {
        case '(', '[', '{' -> open(i);
        case ')', ']', '}' -> close(i);
        default -> {}
      }
    }
  }

  /** What has to be left out: the statements or members that a limit is passed in. */
  public List<Stretch> excess() {
    return excess;
  }

  /** One for each stretch. */
  public List<Problem> problems() {
    return problems;
  }

  /** The brace without a partner for which the parser must not even be tried. */
  public Optional<Problem> hopeless() {
    if (deepest <= BODIES_WITH_ODD_BRACES) {
      return Optional.empty();
    }
    return new Blocks(tokens)
        .odd()
        .map(
            brace -> {
              String which = tokens.is(brace, '{') ? "`{` that is never closed" : "`}` without `{`";
              int place = tokens.start(brace);
              return source.problem(Problem.Kind.SYNTAX, place, "found " + which);
            });
  }

  private void open(int bracket) {
    open.push(bracket);
    boolean body = isBody(bracket);
    if (body) {
      bodies.push(bracket);
      deepest = Math.max(deepest, bodies.size());
    }
    if (open.size() == BRACKETS + 1) {
      exceeds(bracket, BRACKETS + " brackets");
    } else if (body && bodies.size() == BODIES + 1) {
      exceeds(bracket, BODIES + " lambdas and anonymous types");
    }
  }

  private void exceeds(int bracket, String limit) {
    Stretch stretch = statements().statement(bracket);
    if (excess.contains(stretch)) {
      return;
    }
    String message = "nested too deeply: more than " + limit + " in one another";
    excess.add(stretch);
    problems.add(source.problem(Problem.Kind.ABANDONED, tokens.start(bracket), message));
  }

  private Stretches statements() {
    if (statements == null) {
      statements = new Stretches(tokens);
    }
    return statements;
  }

  private void close(int bracket) {
    if (open.isEmpty()) {
      return;
    }
    int opening = open.pop();
    if (!bodies.isEmpty() && bodies.peek() == opening) {
      bodies.pop();
    }
    if (tokens.is(opening, '(') && isCreation(opening)) {
      created = bracket;
    }
  }

  private boolean isBody(int bracket) {
    boolean lambda = tokens.is(bracket - 1, '>') && tokens.is(bracket - 2, '-');
    return tokens.is(bracket, '{') && (lambda || created == bracket - 1);
  }

  /** Whether {@code new} and a type stand before a parenthesis. */
  private boolean isCreation(int parenthesis) {
    int arguments = 0;
    for (int i = parenthesis - 1; i >= 0; i--) {
      if (tokens.is(i, '>')) {
        arguments++;
      } else if (tokens.is(i, '<')) {
        arguments--;
      } else if (arguments == 0 && !tokens.is(i, '.') && tokens.kind(i) != Tokens.Kind.NAME) {
        return tokens.is(i, "new");
      }
    }
    return false;
  }
}
