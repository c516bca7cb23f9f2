package dev.ssot.language.python;

import dev.ssot.language.python.token.Lines;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells files written for Python 2 from files with a mistake. */
final class Python2 {
  private static final Set<TokenKind> OPERANDS =
      EnumSet.of(
          TokenKind.NAME,
          TokenKind.STRING,
          TokenKind.NUMBER,
          TokenKind.NONE,
          TokenKind.TRUE,
          TokenKind.FALSE,
          TokenKind.NOT,
          TokenKind.LAMBDA);

  private final Tokens tokens;
  private final Lines lines;

  private Python2(Tokens tokens) {
    this.tokens = tokens;
    this.lines = tokens.lines();
  }

  /**
   * A construct of Python 2 that explains a mistake, in words.
   *
   * @param tokens as read by recovering
   */
  static Optional<String> explains(SyntaxException fault, Tokens tokens) {
    Python2 reading = new Python2(tokens);
    int line = tokens.lines().line(fault.offset());
    boolean anywhere = fault.getMessage().startsWith("inconsistent use of tabs");
    for (int token = 0; token < tokens.count() - 1; token++) {
      if (anywhere || reading.lines.line(tokens.start(token)) == line) {
        Optional<String> construct = reading.constructAt(token);
        if (construct.isPresent()) {
          return construct;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first {@code except Type, name:} that means Python 2's: the name is used as the exception,
   * and nothing has imported it. Python 3.14 reads two types there.
   *
   * @return the number of its token
   */
  static Optional<Integer> namedException(Tokens tokens) {
    Python2 reading = new Python2(tokens);
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) == TokenKind.EXCEPT && reading.bindsException(token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private Optional<String> constructAt(int token) {
    return switch (tokens.kind(token)) {
      case NAME -> word(token);
      case EXCEPT -> when(bindsException(token), "'except Type, name'");
      case RAISE -> when(raisesPair(token), "'raise Type, value'");
      case LESS ->
          when(
              tokens.kind(token + 1) == TokenKind.GREATER
                  && tokens.start(token + 1) == tokens.end(token),
              "'<>' operator");
      case ERROR -> character(tokens.start(token));
      case LPAR -> when(unpacksParameter(token), "tuple parameter");
      default -> Optional.empty();
    };
  }

  private static Optional<String> when(boolean holds, String construct) {
    return holds ? Optional.of(construct) : Optional.empty();
  }

  private Optional<String> word(int token) {
    String name = tokens.written(token);
    boolean operand = OPERANDS.contains(tokens.kind(token + 1));
    if (beginsStatement(token) && operand && (name.equals("print") || name.equals("exec"))) {
      return Optional.of(name + " statement");
    }
    boolean prefix = name.equalsIgnoreCase("ur") && tokens.kind(token + 1) == TokenKind.STRING;
    return when(prefix, "ur'' string");
  }

  private boolean beginsStatement(int token) {
    if (token == 0) {
      return true;
    }
    return switch (tokens.kind(token - 1)) {
      case NEWLINE, INDENT, DEDENT, SEMI, COLON -> true;
      default -> false;
    };
  }

  private Optional<String> character(int offset) {
    char[] text = tokens.text();
    if (text[offset] == '`') {
      return Optional.of("backquotes");
    }
    boolean suffix = text[offset] == 'L' || text[offset] == 'l';
    if (suffix && offset > 0 && Character.isDigit(text[offset - 1])) {
      return Optional.of("long integer");
    }
    boolean octal = text[offset] == '0' && Character.isDigit(text[offset + 1]);
    return when(octal, "octal number");
  }

  private boolean raisesPair(int token) {
    int at = token + 1;
    while (tokens.kind(at) == TokenKind.NAME || tokens.kind(at) == TokenKind.DOT) {
      at++;
    }
    return at > token + 1 && tokens.kind(at) == TokenKind.COMMA;
  }

  private boolean unpacksParameter(int token) {
    int at = token;
    while (at > 0 && tokens.kind(at - 1) != TokenKind.NEWLINE && tokens.kind(at) != TokenKind.DEF) {
      at--;
    }
    boolean nested =
        token > 0
            && (tokens.kind(token - 1) == TokenKind.COMMA
                || tokens.kind(token - 1) == TokenKind.LPAR);
    return nested && tokens.kind(at) == TokenKind.DEF;
  }

  private boolean bindsException(int except) {
    int at = except + 1;
    while (tokens.kind(at) == TokenKind.NAME || tokens.kind(at) == TokenKind.DOT) {
      at++;
    }
    if (at == except + 1 && tokens.kind(at) == TokenKind.LPAR) {
      at = afterBrackets(at);
    }
    if (tokens.kind(at) != TokenKind.COMMA
        || tokens.kind(at + 1) != TokenKind.NAME
        || tokens.kind(at + 2) != TokenKind.COLON) {
      return false;
    }
    String name = tokens.name(at + 1);
    return Character.isLowerCase(name.charAt(0))
        && isUsedInBlock(name, at + 3)
        && !isImported(name);
  }

  private int afterBrackets(int open) {
    int at = open;
    while (tokens.kind(at) != TokenKind.RPAR && tokens.kind(at) != TokenKind.NEWLINE) {
      at++;
    }
    return at + 1;
  }

  private boolean isUsedInBlock(String name, int colon) {
    int depth = 0;
    for (int at = colon; at < tokens.count(); at++) {
      TokenKind kind = tokens.kind(at);
      depth += kind == TokenKind.INDENT ? 1 : kind == TokenKind.DEDENT ? -1 : 0;
      if (name.equals(tokens.name(at)) && tokens.kind(at - 1) != TokenKind.DOT) {
        return true;
      }
      if (depth == 0 && (kind == TokenKind.DEDENT || kind == TokenKind.END)) {
        return false;
      }
    }
    return false;
  }

  private boolean isImported(String name) {
    boolean importing = false;
    for (int at = 0; at < tokens.count(); at++) {
      TokenKind kind = tokens.kind(at);
      importing = kind != TokenKind.NEWLINE && (importing || kind == TokenKind.IMPORT);
      boolean named = name.equals(tokens.name(at));
      if (named && (importing || (at > 0 && tokens.kind(at - 1) == TokenKind.CLASS))) {
        return true;
      }
    }
    return false;
  }
}
