package dev.ssot.language.java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens and comments of a text, by our own lexer: known before the parser runs and also where
 * it fails. Every operator and separator is cut into its single characters.
 */
public final class Tokens {
  /** What a token is. */
  public enum Kind {
    NAME,
    KEYWORD,
    LITERAL,
    SIGN
  }

  /**
   * A comment.
   *
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  public record Comment(int start, int end) {}

  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private Kind[] kinds = new Kind[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  /** Cuts a text into tokens. */
  public Tokens(String text) {
    this.text = text;
    new Lexer(text, this).run();
  }

  void add(Kind kind, int start, int end) {
    if (count == starts.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count++] = end;
  }

  void addComment(int start, int end) {
    comments.add(new Comment(start, end));
  }

  /** What the tokens were cut from. */
  public String text() {
    return text;
  }

  /** The same with blanks instead of some stretches; line ends stay, so that all places do. */
  public Tokens without(List<Stretch> stretches) {
    if (stretches.isEmpty()) {
      return this;
    }
    char[] characters = text.toCharArray();
    for (Stretch stretch : stretches) {
      stretch.blank(characters);
    }
    return new Tokens(new String(characters));
  }

  /** How many there are; they are numbered from 0. */
  public int size() {
    return count;
  }

  /** What the token at an index is. */
  public Kind kind(int index) {
    return kinds[index];
  }

  /** Offset of its first character. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset behind its last character. */
  public int end(int index) {
    return ends[index];
  }

  /** Where a token starts, or the text ends for the index behind the last token. */
  public int startOrEnd(int index) {
    return index < count ? starts[index] : text.length();
  }

  /** Whether no other token stands before it on its line. */
  boolean startsLine(int index) {
    int previous = index == 0 ? 0 : ends[index - 1];
    return index == 0 || text.substring(previous, starts[index]).indexOf('\n') >= 0;
  }

  /** Its characters. */
  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Whether the token at an index, which may lie outside, is this separator or operator. */
  public boolean is(int index, char sign) {
    return index >= 0
        && index < count
        && kinds[index] == Kind.SIGN
        && text.charAt(starts[index]) == sign;
  }

  /** The separator or operator at an index; 0 where something else is. */
  char sign(int index) {
    return kinds[index] == Kind.SIGN ? text.charAt(starts[index]) : 0;
  }

  /** Whether the token at an index, which may lie outside, is this word. */
  public boolean is(int index, String word) {
    return index >= 0
        && index < count
        && ends[index] - starts[index] == word.length()
        && text.startsWith(word, starts[index]);
  }

  /** Whether the token at an index, which may lie outside, is a word and no keyword. */
  public boolean isName(int index) {
    return index >= 0 && index < count && kinds[index] == Kind.NAME;
  }

  /** In the order of the source. */
  public List<Comment> comments() {
    return comments;
  }

  /** Its characters, with the signs that open and close it. */
  public String text(Comment comment) {
    return text.substring(comment.start(), comment.end());
  }

  /** Index of the first token that does not start before an offset. */
  public int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found < 0 ? -found - 1 : found;
  }
}
