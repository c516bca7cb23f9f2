package dev.ssot.language.python.token;

import java.util.Arrays;

/** The names of one file, each kept once, keywords among them. */
final class Symbols {
  private Symbol[] table = new Symbol[512];
  private int size;

  /** A name and what kind of token it is. */
  static final class Symbol {
    final String text;
    final TokenKind kind;
    private final int hash;

    private Symbol(String text, TokenKind kind, int hash) {
      this.text = text;
      this.kind = kind;
      this.hash = hash;
    }

    private boolean is(char[] source, int start, int end) {
      if (text.length() != end - start) {
        return false;
      }
      for (int i = start; i < end; i++) {
        if (text.charAt(i - start) != source[i]) {
          return false;
        }
      }
      return true;
    }
  }

  Symbols() {
    for (TokenKind keyword : TokenKind.KEYWORDS) {
      String text = keyword.text();
      insert(new Symbol(text, keyword, text.hashCode()));
    }
  }

  /**
   * The symbol written in a stretch of the source.
   *
   * @param hash as {@link String#hashCode} would have it
   */
  Symbol at(char[] source, int start, int end, int hash) {
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    while (table[slot] != null) {
      Symbol found = table[slot];
      if (found.hash == hash && found.is(source, start, end)) {
        return found;
      }
      slot = slot + 1 & mask;
    }
    return insert(new Symbol(new String(source, start, end - start), TokenKind.NAME, hash));
  }

  private Symbol insert(Symbol symbol) {
    if (++size * 2 > table.length) {
      grow();
    }
    place(symbol);
    return symbol;
  }

  private void grow() {
    Symbol[] old = table;
    table = new Symbol[old.length * 2];
    Arrays.stream(old).filter(symbol -> symbol != null).forEach(this::place);
  }

  private void place(Symbol symbol) {
    int mask = table.length - 1;
    int slot = spread(symbol.hash) & mask;
    while (table[slot] != null) {
      slot = slot + 1 & mask;
    }
    table[slot] = symbol;
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 16;
  }
}
