package dev.ssot.language.java.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the smallest stretch of a text without which the rest may parse. */
public final class Stretches {
  private static final Set<String> CONTINUING = Set.of("else", "catch", "finally", "while");

  private final Tokens tokens;
  private final Blocks blocks;

  /** Looks at the tokens of a text. */
  public Stretches(Tokens tokens) {
    this.tokens = tokens;
    this.blocks = new Blocks(tokens);
  }

  /** The statement or member that a token belongs to. */
  Stretch statement(int token) {
    int block = blocks.around(token);
    return new Stretch(tokens.start(first(token, block)), tokens.end(last(token, block) - 1));
  }

  /**
   * What to take out next.
   *
   * @param token index of the token that the parser did not expect
   * @param last what was taken out before; where that did not help, the next one is larger
   * @return nothing where not even whole members could be saved
   */
  public Optional<Stretch> around(int token, Optional<Stretch> last) {
    if (blocks.odd().isPresent() || token >= tokens.size()) {
      return Optional.empty();
    }
    boolean helped = last.isEmpty() || helped(token, last.get());
    return candidates(token).stream()
        .filter(next -> helped || next.contains(last.get()))
        .findFirst();
  }

  /** Whether the parser came past the gap, so that what it stops at now is another mistake. */
  public boolean helped(int token, Stretch gap) {
    int behind = tokens.from(gap.start());
    int block = blocks.around(token);
    return token > behind || last(token, block) < behind;
  }

  /** From small to large: the statement or member, the block, what the block belongs to, … */
  private List<Stretch> candidates(int token) {
    List<Stretch> candidates = new ArrayList<>();
    int block = blocks.around(token);
    if (tokens.startsLine(token)) {
      add(candidates, first(token, block), token);
    }
    int inside = token;
    while (block != Blocks.NONE) {
      add(candidates, first(inside, block), last(inside, block));
      int outer = blocks.around(block);
      if (outer != Blocks.NONE) {
        add(candidates, block + 1, blocks.partner(block));
      }
      inside = block;
      block = outer;
    }
    int start = first(inside, block);
    int end = last(inside, block);
    if (!holdsBlock(start, end)) {
      add(candidates, start, end);
    }
    return candidates;
  }

  private void add(List<Stretch> candidates, int first, int end) {
    if (first < end) {
      candidates.add(new Stretch(tokens.start(first), tokens.end(end - 1)));
    }
  }

  private boolean holdsBlock(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.is(i, '{')) {
        return true;
      }
    }
    return false;
  }

  /** Where the statement or member that holds a token starts. */
  private int first(int token, int block) {
    int i = token - 1;
    while (i > block && !endsStatement(i)) {
      if (tokens.is(i, '}')) {
        if (!continues(i + 1)) {
          return i + 1;
        }
        i = Math.max(blocks.partner(i), block);
      }
      i--;
    }
    return Math.max(i, block) + 1;
  }

  /** Behind the last token of the statement or member that holds a token. */
  private int last(int token, int block) {
    int limit = end(block);
    for (int i = token; i < limit; i++) {
      if (endsStatement(i)) {
        return i + 1;
      }
      if (tokens.is(i, '{')) {
        i = end(i);
        if (!continues(i + 1)) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  /** A semicolon that is none of those in {@code for (;;)}. */
  private boolean endsStatement(int token) {
    if (!tokens.is(token, ';')) {
      return false;
    }
    int closed = 0;
    for (int i = token - 1; i >= 0 && !tokens.is(i, '{') && !tokens.is(i, '}'); i--) {
      closed += tokens.is(i, ')') ? 1 : 0;
      if (tokens.is(i, '(') && --closed < 0) {
        return !tokens.is(i - 1, "for");
      }
    }
    return true;
  }

  /** A block's closing brace; a block that is not closed ends with the text. */
  private int end(int block) {
    int brace = block == Blocks.NONE ? Blocks.NONE : blocks.partner(block);
    return brace == Blocks.NONE ? tokens.size() : brace;
  }

  private boolean continues(int token) {
    return token < tokens.size()
        && (tokens.kind(token) == Tokens.Kind.SIGN
            ? !tokens.is(token, '}') && !tokens.is(token, '@') && !tokens.is(token, '{')
            : CONTINUING.contains(tokens.text(token)));
  }
}
