package dev.ssot.language.python.token;

/** What a string token stands for. */
public final class StringLiteral {
  private StringLiteral() {}

  /** Whether it is a bytes literal. */
  public static boolean isBytes(Tokens tokens, int token) {
    return hasPrefix(tokens, token, 'b');
  }

  /** Whether an f- or t-string begins with this token as a t-string. */
  public static boolean isTemplate(Tokens tokens, int token) {
    return hasPrefix(tokens, token, 't');
  }

  private static boolean hasPrefix(Tokens tokens, int token, char letter) {
    char[] text = tokens.text();
    for (int at = tokens.start(token); Characters.isAsciiStart(text[at]); at++) {
      if ((text[at] | 0x20) == letter) {
        return true;
      }
    }
    return false;
  }

  /** The characters between the quotes, escapes replaced. */
  public static String value(Tokens tokens, int token) {
    Quotes quotes = quotes(tokens, token);
    return Escapes.decode(tokens.text(), quotes, tokens.end(token) - quotes.width());
  }

  private static Quotes quotes(Tokens tokens, int token) {
    char[] text = tokens.text();
    int open = tokens.start(token);
    while (text[open] != '"' && text[open] != '\'') {
      open++;
    }
    return Quotes.at(text, tokens.start(token), open);
  }
}
