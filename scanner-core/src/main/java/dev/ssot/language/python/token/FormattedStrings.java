package dev.ssot.language.python.token;

/**
 * f- and t-strings, tokenized with the expressions in them as PEP 701 has it. Notes what Python
 * before 3.12 could not read, which found the string's end first and looked into it later.
 */
final class FormattedStrings {
  private final Tokenizer tokenizer;
  private final char[] text;
  private final int length;
  private final Tokens tokens;
  private int outerDepth;
  private int nesting;

  FormattedStrings(Tokenizer tokenizer, char[] text, int length, Tokens tokens) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.length = length;
    this.tokens = tokens;
  }

  /** How many brackets were open before the outermost string that was begun last. */
  int outerDepth() {
    return outerDepth;
  }

  static SyntaxException unterminated(Quotes quotes, int start) {
    return new SyntaxException(
        start, "unterminated " + (quotes.triple() ? "triple-quoted " : "") + "string literal");
  }

  /** Reads a whole string; the prefix and the opening quotes are known. */
  void scan(int start, Quotes quotes) {
    int depth = tokenizer.brackets().depth();
    outerDepth = nesting == 0 ? depth : outerDepth;
    nesting++;
    try {
      tokens.add(TokenKind.FSTRING_START, start, quotes.body(), null);
      if (quotes.format() == 't') {
        tokens.newer(new Tokens.Newer("3.14", "template string", start, quotes.body()));
      }
      tokenizer.moveTo(quotes.body());
      while (text[literal(start, quotes, 0)] == '{') {
        field(start, quotes, 0);
      }
      int close = tokenizer.at();
      tokens.add(TokenKind.FSTRING_END, close, close + quotes.width(), null);
      tokenizer.moveTo(close + quotes.width());
    } finally {
      nesting--;
    }
  }

  /** Reads literal text up to a field, the end of the format specification, or the quotes. */
  private int literal(int string, Quotes quotes, int specification) {
    int start = tokenizer.at();
    int at = start;
    while (!endsLiteral(at, string, quotes, specification)) {
      at = afterCharacter(at, quotes);
    }
    if (at > start) {
      if (!quotes.raw()) {
        Escapes.verify(text, quotes, start, at);
      }
      tokens.add(TokenKind.FSTRING_MIDDLE, start, at, null);
    }
    tokenizer.moveTo(at);
    return at;
  }

  private boolean endsLiteral(int at, int string, Quotes quotes, int specification) {
    char c = text[at];
    if (at >= length || (!quotes.triple() && Characters.isLineEnd(c))) {
      throw unterminated(quotes, string);
    }
    if (c == quotes.quote() && quotes.closeAt(text, at)) {
      if (specification > 0) {
        throw new SyntaxException(at, "f-string: expecting '}'");
      }
      return true;
    }
    if (c == '}' && specification == 0 && text[at + 1] != '}') {
      throw new SyntaxException(at, "f-string: single '}' is not allowed");
    }
    boolean doubled = specification == 0 && text[at + 1] == c;
    return (c == '{' || c == '}') && !doubled;
  }

  private int afterCharacter(int at, Quotes quotes) {
    char c = text[at];
    if (c == '{' || c == '}') {
      return at + 2;
    }
    if (c != '\\') {
      return at + 1;
    }
    char next = text[at + 1];
    if (next == '{' || next == '}') {
      return at + 1;
    }
    if (next == 'N' && text[at + 2] == '{' && !quotes.raw()) {
      return afterName(at + 3);
    }
    return next == '\r' && text[at + 2] == '\n' ? at + 3 : at + 2;
  }

  private int afterName(int start) {
    int at = start;
    while (at < length && text[at] != '}' && !Characters.isLineEnd(text[at])) {
      at++;
    }
    return text[at] == '}' ? at + 1 : at;
  }

  /** {@code '{' expression ['='] ['!' conversion] [':' specification] '}'}. */
  private void field(int string, Quotes quotes, int specification) {
    int start = tokenizer.at();
    int comments = tokens.comments().size();
    tokenizer.brackets().open('{', start);
    punctuation(TokenKind.LBRACE);
    int floor = tokenizer.raiseFloor(tokenizer.brackets().depth());
    try {
      expression(string, quotes);
      if (quotes.format() == 'f') {
        noteNewer(start, quotes, tokens.comments().size() > comments, specification);
      }
      if (text[tokenizer.at()] == '!') {
        punctuation(TokenKind.EXCLAMATION);
        expression(string, quotes);
      }
      if (text[tokenizer.at()] == ':') {
        punctuation(TokenKind.COLON);
        while (text[literal(string, quotes, specification + 1)] == '{') {
          field(string, quotes, specification + 1);
        }
      }
    } finally {
      tokenizer.raiseFloor(floor);
    }
    tokenizer.brackets().close('}', tokenizer.at(), floor);
    punctuation(TokenKind.RBRACE);
  }

  private void punctuation(TokenKind kind) {
    int at = tokenizer.at();
    tokens.add(kind, at, at + 1, null);
    tokenizer.moveTo(at + 1);
  }

  private void expression(int string, Quotes quotes) {
    int depth = tokenizer.brackets().depth();
    while (tokenizer.brackets().depth() > depth || !endsExpression()) {
      if (tokenizer.at() >= length) {
        throw unterminated(quotes, string);
      }
      tokenizer.next();
    }
  }

  private boolean endsExpression() {
    char c = text[tokenizer.at()];
    return c == '}' || c == ':' || (c == '!' && text[tokenizer.at() + 1] != '=');
  }

  private void noteNewer(int start, Quotes quotes, boolean commented, int specification) {
    int end = tokenizer.at();
    String construct = commented ? "comment" : specification > 1 ? "deeply nested field" : "";
    for (int i = start; i < end && construct.isEmpty(); i++) {
      char c = text[i];
      if (c == '\\') {
        construct = "backslash";
      } else if (c == quotes.quote() && quotes.closeAt(text, i)) {
        construct = "reuse of the quotes";
      } else if (!quotes.triple() && Characters.isLineEnd(c)) {
        construct = "line break";
      }
    }
    if (!construct.isEmpty()) {
      String what = construct + " in an f-string's expression";
      tokens.newer(new Tokens.Newer("3.12", what, start, end));
    }
  }
}
