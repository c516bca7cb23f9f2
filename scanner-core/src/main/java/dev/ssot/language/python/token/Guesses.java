package dev.ssot.language.python.token;

import java.nio.CharBuffer;
import java.util.regex.Pattern;

/**
 * What was probably meant where a file is broken: where brackets, strings and blocks should end.
 */
final class Guesses {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^[ \\t]*(?:async |def |class |import |from |@|return\\b)", Pattern.MULTILINE);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:async|class|def|elif|else|except|finally|for|if|try|while|with)\\b(?!.*:.*\\w)");

  private final char[] text;
  private final int length;

  Guesses(char[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /**
   * Whether a triple-quoted string should have ended before: it holds a statement, or letters right
   * behind its end, which then is the beginning of the next string.
   */
  boolean isTooLong(Quotes quotes, int end) {
    int body = quotes.body();
    return quotes.triple()
        && (Characters.isPart(Character.codePointAt(text, end))
            || STATEMENT.matcher(CharBuffer.wrap(text, body, end - body)).find());
  }

  /**
   * Whether a line within brackets can only be a statement, so that they should have ended before.
   *
   * @param column the column of the statement that holds the brackets
   */
  boolean beginsStatement(int line, int column) {
    int start = line;
    while (Characters.isSpace(text[start])) {
      start++;
    }
    int end = start;
    while (Characters.isAsciiPart(text[end])) {
      end++;
    }
    boolean left = start - line <= column;
    if (end == start) {
      return left && text[start] == '@';
    }
    String word = new String(text, start, end - start);
    return left || TokenKind.STATEMENT_KEYWORDS.stream().anyMatch(kind -> kind.text().equals(word));
  }

  /**
   * The column at which a line should stand that is left of its block. Where the next line stands
   * in an open block and this one does not lead there, this one was meant to.
   *
   * @param start where its text begins
   */
  int intended(int start, int column, Indentation indentation) {
    int nearest = indentation.nearest(column);
    int lineEnd = lineEnd(start);
    int end = commentStart(start, lineEnd);
    if (isContinued(start, end)) {
      return nearest;
    }
    int next = indentation.indexOf(nextColumn(lineEnd));
    int intended = isHeader(start, end) ? next - 1 : next;
    return intended > indentation.indexOf(nearest) ? indentation.column(intended) : nearest;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < length && !Characters.isLineEnd(text[end])) {
      end++;
    }
    return end;
  }

  private int commentStart(int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (text[at] == '#' && Characters.isSpace(text[at - 1])) {
        return at;
      }
    }
    return end;
  }

  /** Whether brackets, quotes or a backslash lead on to the next line. */
  private boolean isContinued(int start, int end) {
    int open = 0;
    for (int at = start; at < end; at++) {
      switch (text[at]) {
        case '(', '[', '{' -> open++;
        case ')', ']', '}' -> open--;
        default -> {}
      }
    }
    String line = new String(text, start, end - start);
    return open != 0 || line.contains("\"\"\"") || line.contains("'''") || line.endsWith("\\");
  }

  /** Whether a block is to follow: a colon ends the line, or was meant to. */
  private boolean isHeader(int start, int end) {
    if (HEADER.matcher(CharBuffer.wrap(text, start, end - start)).lookingAt()) {
      return true;
    }
    int at = end - 1;
    while (at > start && Characters.isSpace(text[at])) {
      at--;
    }
    return text[at] == ':';
  }

  /** The column of the next line that is neither blank nor a comment. */
  private int nextColumn(int end) {
    int at = end;
    while (at < length) {
      int start = at + 1;
      at = start;
      while (Characters.isSpace(text[at])) {
        at++;
      }
      if (at < length && !Characters.isLineEnd(text[at]) && text[at] != '#') {
        return at - start;
      }
      at = lineEnd(at);
    }
    return 0;
  }
}
