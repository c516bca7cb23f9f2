package dev.ssot.language.java.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Which braces belong together. Blocks are named by the index of their opening brace. */
final class Blocks {
  /** Outside of all blocks. */
  static final int NONE = -1;

  private final int[] outer;
  private final int[] partner;
  private Optional<Integer> odd = Optional.empty();

  Blocks(Tokens tokens) {
    int count = tokens.size();
    outer = new int[count + 1];
    partner = new int[count];
    Arrays.fill(partner, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      outer[i] = open.isEmpty() ? NONE : open.peek();
      if (tokens.is(i, '{')) {
        open.push(i);
      } else if (tokens.is(i, '}')) {
        close(i, open);
      }
    }
    outer[count] = NONE;
    if (odd.isEmpty() && !open.isEmpty()) {
      odd = Optional.of(open.peek());
    }
  }

  /** A brace without a partner: the first that closes nothing, or the last that is not closed. */
  Optional<Integer> odd() {
    return odd;
  }

  /** The innermost block around a token; a block's own braces: the opening one lies outside. */
  int around(int token) {
    return outer[token];
  }

  /** The other brace of a pair, or {@link #NONE}. */
  int partner(int brace) {
    return partner[brace];
  }

  private void close(int brace, Deque<Integer> open) {
    if (open.isEmpty()) {
      odd = odd.or(() -> Optional.of(brace));
      return;
    }
    partner[brace] = open.pop();
    partner[partner[brace]] = brace;
  }
}
