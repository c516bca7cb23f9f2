package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Bindings;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hashes of bodies, for finding copies. Lines that are nothing but a string are left out. */
@SuppressWarnings("EnumOrdinal")
final class Shapes {
  private static final long PRIME = 0x100000001b3L;
  private static final long SEED = 0xcbf29ce484222325L;

  private final Tokens tokens;

  Shapes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Of a class: kinds of tokens alone. */
  long ofKinds(List<Statement> body) {
    long hash = SEED;
    int last = last(body);
    for (int token = first(body); token <= last; token++) {
      if (isLoneString(token)) {
        token++;
      } else {
        hash = mix(hash, tokens.kind(token).ordinal());
      }
    }
    return finish(hash);
  }

  /** Of a function: what is written, with local names replaced by their order of appearance. */
  long ofTokens(List<Statement> body, Bindings bindings) {
    Map<String, Integer> locals = new HashMap<>();
    long hash = SEED;
    int last = last(body);
    for (int token = first(body); token <= last; token++) {
      if (isLoneString(token)) {
        token++;
      } else {
        hash = mix(hash, tokens.kind(token).ordinal());
        hash = mix(hash, content(token, bindings, locals));
      }
    }
    return finish(hash);
  }

  private int content(int token, Bindings bindings, Map<String, Integer> locals) {
    return switch (tokens.kind(token)) {
      case NAME -> name(token, bindings, locals);
      case NUMBER, STRING, FSTRING_MIDDLE, FSTRING_START -> written(token);
      default -> 0;
    };
  }

  private int name(int token, Bindings bindings, Map<String, Integer> locals) {
    String name = tokens.name(token);
    boolean local = bindings.isParameter(name) || bindings.isLocal(name);
    if (!local || isAttribute(token) || isKeyword(token)) {
      return name.hashCode();
    }
    Integer seen = locals.putIfAbsent(name, locals.size());
    return seen == null ? locals.size() - 1 : seen;
  }

  private boolean isAttribute(int token) {
    return token > 0 && tokens.kind(token - 1) == TokenKind.DOT;
  }

  private boolean isKeyword(int token) {
    TokenKind before = tokens.kind(token - 1);
    return tokens.kind(token + 1) == TokenKind.EQUAL
        && (before == TokenKind.LPAR || before == TokenKind.COMMA);
  }

  private int written(int token) {
    int hash = 0;
    char[] text = tokens.text();
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  private boolean isLoneString(int token) {
    return tokens.kind(token) == TokenKind.STRING
        && tokens.kind(token + 1) == TokenKind.NEWLINE
        && token > 0
        && isLayout(tokens.kind(token - 1));
  }

  private static boolean isLayout(TokenKind kind) {
    return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  private static int first(List<Statement> body) {
    return body.get(0).first();
  }

  private static int last(List<Statement> body) {
    return body.get(body.size() - 1).last();
  }

  private static long mix(long hash, int value) {
    return (hash ^ value) * PRIME;
  }

  /** Never 0, which stands for no body. */
  private static long finish(long hash) {
    long mixed = hash ^ hash >>> 32;
    return mixed == 0 ? 1 : mixed;
  }
}
