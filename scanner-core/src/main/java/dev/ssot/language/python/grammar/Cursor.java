package dev.ssot.language.python.grammar;

import dev.ssot.facts.Requirement;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A place among the tokens, and what all grammar rules do there. */
abstract class Cursor {
  private static final int DEEPEST = 450;

  final Tokens tokens;
  final boolean recovering;
  final List<SyntaxException> faults = new ArrayList<>();
  final List<Requirement> requirements = new ArrayList<>();
  int at;
  private int depth;

  Cursor(Tokens tokens, boolean recovering) {
    this.tokens = tokens;
    this.recovering = recovering;
  }

  final TokenKind kind() {
    return tokens.kind(at);
  }

  final TokenKind nextKind() {
    return tokens.kind(Math.min(at + 1, tokens.count() - 1));
  }

  final boolean is(TokenKind kind) {
    return tokens.kind(at) == kind;
  }

  /** Whether a word that is a keyword only here stands here. */
  final boolean isSoft(String word) {
    return is(TokenKind.NAME) && word.equals(tokens.name(at)) && tokens.written(at).equals(word);
  }

  final boolean accept(TokenKind kind) {
    if (tokens.kind(at) != kind) {
      return false;
    }
    at++;
    return true;
  }

  /** Takes a token and answers its number. */
  final int expect(TokenKind kind) {
    if (tokens.kind(at) != kind) {
      throw unexpected("expected " + kind.described());
    }
    return at++;
  }

  /** The token taken last. */
  final int previous() {
    return at - 1;
  }

  final Expression.Name name() {
    int token = expect(TokenKind.NAME);
    return new Expression.Name(tokens.name(token), token);
  }

  final SyntaxException unexpected(String message) {
    String found =
        switch (kind()) {
          case NAME, NUMBER -> "'" + tokens.written(at) + "'";
          default -> kind().described();
        };
    return failure(at, "invalid syntax: " + message + ", found " + found);
  }

  final SyntaxException failure(int token, String message) {
    return new SyntaxException(tokens.start(token), message);
  }

  /** Notes what the grammar allows and the compiler refuses; guesses while recovering count not. */
  final void fault(int token, String message) {
    if (!recovering) {
      faults.add(failure(token, message));
    }
  }

  final void needs(String version, String construct, int first, int last) {
    requirements.add(new Requirement(version, construct, tokens.span(first, last)));
  }

  /** Goes one level down; refuses what would exhaust the stack. */
  final void descend() {
    if (++depth > DEEPEST) {
      throw new NestingException(tokens.start(at));
    }
  }

  final void ascend() {
    depth--;
  }

  /** A place to come back to. */
  final Mark mark() {
    return new Mark(at, depth, faults.size(), requirements.size());
  }

  final void reset(Mark mark) {
    at = mark.at();
    depth = mark.depth();
    faults.subList(mark.faults(), faults.size()).clear();
    requirements.subList(mark.requirements(), requirements.size()).clear();
  }

  /** After a failure: the nesting that was given up. */
  final void restoreDepth(int before) {
    depth = before;
  }

  final int depth() {
    return depth;
  }

  /** How far everything has come. */
  record Mark(int at, int depth, int faults, int requirements) {}
}
