package dev.ssot.language.java.text;

import java.util.Set;

/** Cuts a text into tokens and comments. It never fails: what it does not know is a sign. */
final class Lexer {
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          abstract assert boolean break byte case catch char class const continue default do double
          else enum extends final finally float for goto if implements import instanceof int
          interface long native new package private protected public return short static strictfp
          super switch synchronized this throw throws transient try void volatile while\
          """
              .split("\\s+"));

  private final String text;
  private final Tokens tokens;
  private int at;

  Lexer(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ') {
        at++;
      } else if (Character.isJavaIdentifierStart(c) || Character.isHighSurrogate(c)) {
        word();
      } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
        number();
      } else if (c == '"') {
        string();
      } else if (c == '\'') {
        literal(quoted('\''));
      } else if (c == '/' && (peek(1) == '/' || peek(1) == '*')) {
        comment();
      } else {
        tokens.add(Tokens.Kind.SIGN, at, ++at);
      }
    }
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at))
            || Character.isSurrogate(text.charAt(at)))) {
      at++;
    }
    boolean keyword = at - start <= 12 && KEYWORDS.contains(text.substring(start, at));
    tokens.add(keyword ? Tokens.Kind.KEYWORD : Tokens.Kind.NAME, start, at);
  }

  private void number() {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean sign = (c == '+' || c == '-') && isExponent(end - 1);
      if (!sign && c != '.' && !Character.isJavaIdentifierPart(c)) {
        break;
      }
      end++;
    }
    literal(end);
  }

  private boolean isExponent(int index) {
    char c = text.charAt(index);
    boolean hexadecimal = text.startsWith("0x", at) || text.startsWith("0X", at);
    return hexadecimal ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
  }

  private void string() {
    if (!text.startsWith("\"\"\"", at)) {
      literal(quoted('"'));
      return;
    }
    int end = at + 3;
    while (end < text.length() && !text.startsWith("\"\"\"", end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    literal(Math.min(end + 3, text.length()));
  }

  /** Where a literal of one line ends; an unclosed one ends with its line. */
  private int quoted(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      char c = text.charAt(end);
      if (c == '\n' || c == '\r') {
        return end;
      }
      end += c == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private void literal(int end) {
    tokens.add(Tokens.Kind.LITERAL, at, end);
    at = end;
  }

  private void comment() {
    int end = peek(1) == '/' ? endOfLine() : text.indexOf("*/", at + 2) + 2;
    boolean closed = end >= 2;
    int start = at;
    at = closed ? end : text.length();
    tokens.addComment(start, at);
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
