package dev.ssot.language.python.token;

import java.util.EnumSet;
import java.util.Set;

/** What a token is; operators and keywords have a kind of their own each. */
public enum TokenKind {
  NAME("a name"),
  NUMBER("a number"),
  STRING("a string"),
  /** From the prefix to the opening quote of an f- or t-string. */
  FSTRING_START("an f-string"),
  /** Literal text within an f- or t-string. */
  FSTRING_MIDDLE("text"),
  FSTRING_END("the end of the f-string"),
  NEWLINE("the end of the line"),
  INDENT("an indented block"),
  DEDENT("the end of the block"),
  END("the end of the file"),
  /** What the tokenizer could not make sense of, where it goes on all the same. */
  ERROR("an invalid token"),

  LPAR("("),
  RPAR(")"),
  LSQB("["),
  RSQB("]"),
  LBRACE("{"),
  RBRACE("}"),
  COLON(":"),
  COMMA(","),
  SEMI(";"),
  DOT("."),
  ELLIPSIS("..."),
  AT("@"),
  EXCLAMATION("!"),
  ARROW("->"),
  WALRUS(":="),
  EQUAL("="),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  VBAR("|"),
  AMPER("&"),
  LESS("<"),
  GREATER(">"),
  PERCENT("%"),
  TILDE("~"),
  CIRCUMFLEX("^"),
  EQEQUAL("=="),
  NOTEQUAL("!="),
  LESSEQUAL("<="),
  GREATEREQUAL(">="),
  LEFTSHIFT("<<"),
  RIGHTSHIFT(">>"),
  DOUBLESTAR("**"),
  DOUBLESLASH("//"),
  PLUSEQUAL("+="),
  MINEQUAL("-="),
  STAREQUAL("*="),
  SLASHEQUAL("/="),
  PERCENTEQUAL("%="),
  AMPEREQUAL("&="),
  VBAREQUAL("|="),
  CIRCUMFLEXEQUAL("^="),
  LEFTSHIFTEQUAL("<<="),
  RIGHTSHIFTEQUAL(">>="),
  DOUBLESTAREQUAL("**="),
  DOUBLESLASHEQUAL("//="),
  ATEQUAL("@="),

  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield");

  static final Set<TokenKind> KEYWORDS = Set.copyOf(EnumSet.range(FALSE, YIELD));

  /** Keywords that begin a statement and can stand nowhere in an expression. */
  static final Set<TokenKind> STATEMENT_KEYWORDS =
      Set.copyOf(
          EnumSet.of(
              ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, GLOBAL, IMPORT,
              NONLOCAL, PASS, RAISE, RETURN, TRY, WHILE, WITH));

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /** As written, for operators and keywords; in words for the others. */
  public String text() {
    return text;
  }

  /** For a message: {@code ')'}, {@code a name}. */
  public String described() {
    return compareTo(LPAR) >= 0 ? "'" + text + "'" : text;
  }
}
