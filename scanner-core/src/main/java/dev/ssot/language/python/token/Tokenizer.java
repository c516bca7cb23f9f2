package dev.ssot.language.python.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Python's lexical analysis, of all versions from 3.8 to 3.14 at once.
 *
 * <p>Strictly, it stops at the first mistake. Recovering, it notes the mistake, leaves an {@link
 * TokenKind#ERROR} in its place and goes on, ending brackets and strings where they must have been
 * meant to end; so a valid file is never read by guesses.
 */
public final class Tokenizer {
  private final char[] text;
  private final int length;
  private final boolean recovering;

  /** Whether triple quotes are known not to come in pairs. */
  private final boolean unbalanced;

  private final Tokens tokens;
  private final Symbols symbols = new Symbols();
  private final Brackets brackets = new Brackets();
  private final Indentation indentation = new Indentation();
  private final FormattedStrings formatted;
  private final Guesses guesses;
  private final List<SyntaxException> faults = new ArrayList<>();
  private int at;
  private int floor;
  private boolean ended;

  private Tokenizer(Text source, boolean recovering, boolean unbalanced) {
    length = source.length();
    text = source.chars();
    this.recovering = recovering;
    this.unbalanced = unbalanced;
    if (source.nul() >= 0) {
      report(new SyntaxException(source.nul(), "source code cannot contain null bytes"));
    }
    tokens = new Tokens(source);
    guesses = new Guesses(text, length);
    formatted = new FormattedStrings(this, text, length, tokens);
  }

  /** Tokens, and the mistakes that were met on the way. */
  public record Result(Tokens tokens, List<SyntaxException> faults) {}

  /**
   * The tokens of a text without mistakes.
   *
   * @throws SyntaxException at the first mistake
   */
  public static Tokens strictly(Text source) {
    return new Tokenizer(source, false, false).run().tokens();
  }

  /** The tokens of a text with mistakes. */
  public static Result recovering(Text source) {
    Result result = new Tokenizer(source, true, false).run();
    boolean unbalanced =
        result.faults().stream()
            .anyMatch(fault -> fault.getMessage().startsWith("unterminated triple"));
    return unbalanced ? new Tokenizer(source, true, true).run() : result;
  }

  private Result run() {
    beginLine();
    while (!ended) {
      int start = at;
      try {
        next();
      } catch (SyntaxException fault) {
        recover(fault, start);
      }
    }
    finish();
    return new Result(tokens, faults);
  }

  private void finish() {
    if (tokens.count() > 0 && tokens.kind(tokens.count() - 1) != TokenKind.NEWLINE) {
      tokens.add(TokenKind.NEWLINE, length, length, null);
    }
    while (indentation.closes(0)) {
      tokens.add(TokenKind.DEDENT, length, length, null);
    }
    tokens.add(TokenKind.END, length, length, null);
  }

  /** Reads one token, or what stands between two. */
  void next() {
    char c = text[at];
    if (Characters.isAsciiStart(c)) {
      nameOrString();
    } else if (Characters.isSpace(c)) {
      at++;
    } else if (Characters.isLineEnd(c)) {
      lineEnd();
    } else if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(text[at + 1]))) {
      add(TokenKind.NUMBER, Numbers.end(text, at));
    } else if (c == '"' || c == '\'') {
      string(at);
    } else {
      rareOrOperator(c);
    }
  }

  private void rareOrOperator(char c) {
    if (c == '#') {
      comment();
    } else if (c == '\\') {
      continuation();
    } else if (c >= 128) {
      nonAsciiName(at);
    } else if (at >= length) {
      end();
    } else {
      operator(c);
    }
  }

  private void operator(char c) {
    TokenKind kind = Operators.at(text, at);
    if (kind == null || kind == TokenKind.EXCLAMATION) {
      throw new SyntaxException(at, c == 0 ? "a NUL character" : "invalid character '" + c + "'");
    }
    if (c == '(' || c == '[' || c == '{') {
      brackets.open(c, at);
    } else if (c == ')' || c == ']' || c == '}') {
      brackets.close(c, at, floor);
    }
    add(kind, at + kind.text().length());
  }

  private void nameOrString() {
    int start = at;
    int hash = 0;
    while (Characters.isAsciiPart(text[at])) {
      hash = 31 * hash + text[at++];
    }
    char c = text[at];
    if (c >= 128) {
      nonAsciiName(start);
    } else if ((c == '"' || c == '\'') && at - start <= 2 && Quotes.isPrefix(text, start, at)) {
      string(start);
    } else {
      Symbols.Symbol symbol = symbols.at(text, start, at, hash);
      tokens.add(symbol.kind, start, at, symbol.text);
    }
  }

  private void nonAsciiName(int start) {
    int codePoint = Character.codePointAt(text, at);
    if (at == start && !Characters.isStart(codePoint)) {
      throw invalid(codePoint);
    }
    while (at < length && Characters.isPart(codePoint)) {
      at += Character.charCount(codePoint);
      codePoint = Character.codePointAt(text, at);
    }
    if (codePoint >= 128) {
      throw invalid(codePoint);
    }
    String name = Normalizer.normalize(new String(text, start, at - start), Normalizer.Form.NFKC);
    if (!Characters.isName(name)) {
      throw invalid(Character.codePointAt(text, start));
    }
    Symbols.Symbol symbol = symbols.at(name.toCharArray(), 0, name.length(), name.hashCode());
    tokens.add(TokenKind.NAME, start, at, symbol.text);
  }

  private SyntaxException invalid(int codePoint) {
    String shown = new String(Character.toChars(codePoint));
    return new SyntaxException(
        at, String.format("invalid character '%s' (U+%04X)", shown, codePoint));
  }

  private void string(int start) {
    Quotes quotes = Quotes.at(text, start, at);
    if (quotes.format() != 0) {
      formatted.scan(start, quotes);
      return;
    }
    int end = quotes.end(text, length);
    if (end < 0 || (unbalanced && guesses.isTooLong(quotes, end))) {
      throw FormattedStrings.unterminated(quotes, start);
    }
    verifyEscapes(quotes, end);
    tokens.add(TokenKind.STRING, start, end, null);
    at = end;
  }

  private void verifyEscapes(Quotes quotes, int end) {
    for (int i = quotes.body(); i < end; i++) {
      if (text[i] == '\\' || text[i] >= 128) {
        Escapes.verify(text, quotes, i, end - quotes.width());
        return;
      }
    }
  }

  private void comment() {
    int start = at;
    while (at < length && !Characters.isLineEnd(text[at])) {
      at++;
    }
    tokens.comment(new Comment(start, at));
  }

  private void continuation() {
    if (!Characters.isLineEnd(text[at + 1])) {
      throw new SyntaxException(at, "unexpected character after line continuation character");
    }
    at++;
    skipLineEnd();
    verifyMoreFollows(at);
  }

  private void verifyMoreFollows(int offset) {
    if (offset >= length) {
      report(new SyntaxException(length, "unexpected end of the file after a line continuation"));
    }
  }

  private void skipLineEnd() {
    at += text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
  }

  private void lineEnd() {
    int start = at;
    skipLineEnd();
    if (brackets.isEmpty()) {
      tokens.add(TokenKind.NEWLINE, start, start, null);
      beginLine();
    } else if (recovering && floor == 0 && guesses.beginsStatement(at, indentation.column())) {
      at = start;
      fault(brackets.neverClosed());
      brackets.cutTo(0);
    }
  }

  private void end() {
    ended = true;
    if (!brackets.isEmpty()) {
      SyntaxException fault = brackets.neverClosed();
      brackets.cutTo(0);
      throw fault;
    }
  }

  /** Blank lines and lines with nothing but a comment have no indentation. */
  private void beginLine() {
    while (true) {
      int column = 0;
      int alternative = 0;
      int continued = 0;
      for (; ; at++) {
        char c = text[at];
        if (c == ' ') {
          column++;
          alternative++;
        } else if (c == '\t') {
          column = (column / 8 + 1) * 8;
          alternative++;
        } else if (c == '\f') {
          column = 0;
          alternative = 0;
        } else if (c == '\\' && Characters.isLineEnd(text[at + 1])) {
          continued = continued == 0 ? column : continued;
          at += text[at + 1] == '\r' && text[at + 2] == '\n' ? 2 : 1;
          verifyMoreFollows(at + 1);
        } else {
          break;
        }
      }
      if (text[at] == '#') {
        comment();
      }
      if (at >= length) {
        ended = true;
        return;
      }
      if (!Characters.isLineEnd(text[at])) {
        indent(continued == 0 ? column : continued, continued == 0 ? alternative : continued);
        return;
      }
      skipLineEnd();
    }
  }

  private void indent(int column, int alternative) {
    try {
      if (indentation.opens(column, alternative, at)) {
        indentation.open(column, alternative, at);
        tokens.add(TokenKind.INDENT, at, at, null);
        return;
      }
      int closed = recovering ? guesses.intended(at, column, indentation) : column;
      while (indentation.closes(closed)) {
        tokens.add(TokenKind.DEDENT, at, at, null);
      }
      indentation.verifyClosed(column, alternative, at);
    } catch (SyntaxException fault) {
      report(fault);
    }
  }

  private void report(SyntaxException fault) {
    if (!recovering) {
      throw fault;
    }
    faults.add(fault);
  }

  private void recover(SyntaxException fault, int start) {
    fault(fault);
    at = Math.min(length, resume(start));
  }

  private void fault(SyntaxException fault) {
    report(fault);
    tokens.add(TokenKind.ERROR, fault.offset(), fault.offset() + 1, null);
  }

  private int resume(int start) {
    char c = text[start];
    if (c == '"' || c == '\'' || Characters.isAsciiStart(c)) {
      brackets.cutTo(Math.min(brackets.depth(), formatted.outerDepth()));
      return lineEndFrom(start);
    }
    if (c == ')' || c == ']' || c == '}') {
      brackets.closeMismatched(c, floor);
    }
    int end = start + 1;
    while (Characters.isDigit(c) && Characters.isPart(text[end])) {
      end++;
    }
    return end;
  }

  private int lineEndFrom(int start) {
    int end = start;
    while (end < length && !Characters.isLineEnd(text[end])) {
      end++;
    }
    return end;
  }

  private void add(TokenKind kind, int end) {
    tokens.add(kind, at, end, null);
    at = end;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  Brackets brackets() {
    return brackets;
  }

  /**
   * From now on, brackets below this depth are another's to close.
   *
   * @return what it was
   */
  int raiseFloor(int depth) {
    int before = floor;
    floor = depth;
    return before;
  }
}
