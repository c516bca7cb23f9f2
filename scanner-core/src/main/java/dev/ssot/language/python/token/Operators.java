package dev.ssot.language.python.token;

/** Operators and delimiters, the longest match first. */
final class Operators {
  private Operators() {}

  /** The operator that begins here, null where none does. */
  static TokenKind at(char[] text, int at) {
    char next = text[at + 1];
    return switch (text[at]) {
      case '(' -> TokenKind.LPAR;
      case ')' -> TokenKind.RPAR;
      case '[' -> TokenKind.LSQB;
      case ']' -> TokenKind.RSQB;
      case '{' -> TokenKind.LBRACE;
      case '}' -> TokenKind.RBRACE;
      case ',' -> TokenKind.COMMA;
      case ';' -> TokenKind.SEMI;
      case '~' -> TokenKind.TILDE;
      case '.' -> next == '.' && text[at + 2] == '.' ? TokenKind.ELLIPSIS : TokenKind.DOT;
      case ':' -> next == '=' ? TokenKind.WALRUS : TokenKind.COLON;
      case '=' -> next == '=' ? TokenKind.EQEQUAL : TokenKind.EQUAL;
      case '!' -> next == '=' ? TokenKind.NOTEQUAL : TokenKind.EXCLAMATION;
      case '+' -> next == '=' ? TokenKind.PLUSEQUAL : TokenKind.PLUS;
      case '-' ->
          next == '=' ? TokenKind.MINEQUAL : next == '>' ? TokenKind.ARROW : TokenKind.MINUS;
      case '@' -> next == '=' ? TokenKind.ATEQUAL : TokenKind.AT;
      case '%' -> next == '=' ? TokenKind.PERCENTEQUAL : TokenKind.PERCENT;
      case '&' -> next == '=' ? TokenKind.AMPEREQUAL : TokenKind.AMPER;
      case '|' -> next == '=' ? TokenKind.VBAREQUAL : TokenKind.VBAR;
      case '^' -> next == '=' ? TokenKind.CIRCUMFLEXEQUAL : TokenKind.CIRCUMFLEX;
      case '*', '/', '<', '>' -> doubling(text, at);
      default -> null;
    };
  }

  private static TokenKind doubling(char[] text, int at) {
    char c = text[at];
    boolean doubled = text[at + 1] == c;
    boolean assigns = text[doubled ? at + 2 : at + 1] == '=';
    return switch (c) {
      case '*' ->
          doubled
              ? assigns ? TokenKind.DOUBLESTAREQUAL : TokenKind.DOUBLESTAR
              : assigns ? TokenKind.STAREQUAL : TokenKind.STAR;
      case '/' ->
          doubled
              ? assigns ? TokenKind.DOUBLESLASHEQUAL : TokenKind.DOUBLESLASH
              : assigns ? TokenKind.SLASHEQUAL : TokenKind.SLASH;
      case '<' ->
          doubled
              ? assigns ? TokenKind.LEFTSHIFTEQUAL : TokenKind.LEFTSHIFT
              : assigns ? TokenKind.LESSEQUAL : TokenKind.LESS;
      default ->
          doubled
              ? assigns ? TokenKind.RIGHTSHIFTEQUAL : TokenKind.RIGHTSHIFT
              : assigns ? TokenKind.GREATEREQUAL : TokenKind.GREATER;
    };
  }
}
