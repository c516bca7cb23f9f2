package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.Node;
import dev.ssot.language.java.text.Lines;
import dev.ssot.language.java.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Hashes of bodies, by which equal code is found wherever it stands. */
public final class Shapes {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final String text;
  private final Lines lines;
  private final Tokens tokens;

  Shapes(Tokens tokens, Lines lines) {
    this.text = tokens.text();
    this.lines = lines;
    this.tokens = tokens;
  }

  /**
   * Of a function's body: all tokens, the local names by their order of appearance.
   *
   * @param locals names of parameters and local variables
   */
  public long ofBody(Node body, Set<String> locals) {
    Map<String, Integer> order = new HashMap<>();
    long hash = SEED;
    int end = tokens.from(end(body));
    for (int i = tokens.from(begin(body)); i < end; i++) {
      String name = isVariable(i) ? tokens.text(i) : "";
      if (locals.contains(name)) {
        hash = mix(hash, order.computeIfAbsent(name, key -> order.size()));
      } else {
        hash = mix(hash, i);
      }
    }
    return hash;
  }

  /** Of a type's body: keywords and signs as they are, names and literals by their kind alone. */
  public long ofType(Node type, int nameOffset) {
    int end = tokens.from(end(type));
    int i = tokens.from(nameOffset);
    while (i < end && !tokens.is(i, '{')) {
      i++;
    }
    long hash = i < end ? SEED : 0;
    for (; i < end; i++) {
      Tokens.Kind kind = tokens.kind(i);
      boolean plain = kind == Tokens.Kind.NAME || kind == Tokens.Kind.LITERAL;
      hash = plain ? step(hash, kind.name().charAt(0)) : mix(hash, i);
    }
    return hash;
  }

  private boolean isVariable(int index) {
    return tokens.kind(index) == Tokens.Kind.NAME
        && !tokens.is(index - 1, '.')
        && !tokens.is(index + 1, '(');
  }

  private long mix(long hash, int token) {
    long mixed = hash;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      mixed = step(mixed, text.charAt(i));
    }
    return step(mixed, ' ');
  }

  private static long mix(long hash, Integer order) {
    return step(step(hash, '$'), order);
  }

  private static long step(long hash, int value) {
    return (hash ^ value) * PRIME;
  }

  private int begin(Node node) {
    return lines.offset(node.getRange().orElseThrow().begin);
  }

  private int end(Node node) {
    return lines.offset(node.getRange().orElseThrow().end) + 1;
  }
}
