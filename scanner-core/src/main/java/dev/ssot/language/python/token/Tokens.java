package dev.ssot.language.python.token;

import dev.ssot.facts.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tokens of one file, numbered from 0, and the text they stand in. */
public final class Tokens {
  private final char[] text;
  private final int length;
  private final Lines lines;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Newer> newer = new ArrayList<>();
  private TokenKind[] kinds;
  private int[] starts;
  private int[] ends;
  private String[] names;
  private int count;

  /**
   * A form of token that older versions do not know.
   *
   * @param version the first that does
   */
  public record Newer(String version, String construct, int start, int end) {}

  Tokens(Text text) {
    this.text = text.chars();
    length = text.length();
    lines = text.lines();
    int estimate = length / 7 + 16;
    kinds = new TokenKind[estimate];
    starts = new int[estimate];
    ends = new int[estimate];
    names = new String[estimate];
  }

  void add(TokenKind kind, int start, int end, String name) {
    if (count == kinds.length) {
      grow();
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    names[count++] = name;
  }

  private void grow() {
    int size = count + count / 2;
    kinds = Arrays.copyOf(kinds, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    names = Arrays.copyOf(names, size);
  }

  void comment(Comment comment) {
    comments.add(comment);
  }

  void newer(Newer construct) {
    newer.add(construct);
  }

  /** What kind of token the n-th is. */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** Where it begins in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset after its last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The name, normalised; null for what is neither a name nor a keyword. */
  public String name(int token) {
    return names[token];
  }

  /** How many there are, {@link TokenKind#END} included. */
  public int count() {
    return count;
  }

  /** A token as written. */
  public String written(int token) {
    return written(token, token);
  }

  /** Tokens as written, with what stands between them. */
  public String written(int first, int last) {
    return new String(text, starts[first], ends[last] - starts[first]);
  }

  /** From the first to the last of some tokens. */
  public Span span(int first, int last) {
    return lines.span(starts[first], ends[last]);
  }

  /** The whole text. */
  public char[] text() {
    return text;
  }

  /** How long the text is. */
  public int length() {
    return length;
  }

  public Lines lines() {
    return lines;
  }

  /** All comments, in order. */
  public List<Comment> comments() {
    return comments;
  }

  /** Forms of tokens that older versions do not know, in order. */
  public List<Newer> newer() {
    return newer;
  }
}
