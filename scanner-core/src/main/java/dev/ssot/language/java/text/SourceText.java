package dev.ssot.language.java.text;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a file as the Java lexer sees them: decoded, Unicode escapes translated. */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final Lines lines;
  private final Optional<UnicodeEscapes> escapes;
  private final Lines writtenLines;
  private final Optional<Problem> problem;

  private SourceText(
      String text,
      Optional<UnicodeEscapes> escapes,
      Lines writtenLines,
      Optional<Problem> problem) {
    this.text = text;
    this.lines = escapes.isPresent() ? new Lines(text) : writtenLines;
    this.escapes = escapes;
    this.writtenLines = writtenLines;
    this.problem = problem;
  }

  private static SourceText of(String written, Optional<Problem> problem) {
    Optional<UnicodeEscapes> escapes =
        written.contains("\\u") ? Optional.of(new UnicodeEscapes(written)) : Optional.empty();
    String text = escapes.map(UnicodeEscapes::translated).orElse(written);
    return new SourceText(text, escapes, new Lines(written), problem);
  }

  /** Strict UTF-8, else Latin-1, which decodes anything. */
  public static SourceText decode(byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    ByteBuffer open = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(open, characters, true);
    String decoded = characters.flip().toString();
    if (!result.isError() && !open.hasRemaining()) {
      return of(withoutMark(decoded), Optional.empty());
    }
    Problem problem = notUtf8(decoded, bytes[open.position()] & 0xFF);
    return of(new String(bytes, StandardCharsets.ISO_8859_1), Optional.of(problem));
  }

  /** The same file with another text of the same length in place of what is parsed. */
  SourceText with(String other) {
    return new SourceText(other, escapes, writtenLines, problem);
  }

  /** What is lexed and parsed. */
  public String text() {
    return text;
  }

  /** The places in what is parsed. */
  public Lines lines() {
    return lines;
  }

  /** That the bytes are not UTF-8, where they are not. */
  public Optional<Problem> encodingProblem() {
    return problem;
  }

  private Position inFile(int offset) {
    return writtenLines.position(written(offset));
  }

  /** What stands on the line of a place before it, as parsed. */
  String before(Position place) {
    return text.lines()
        .skip(place.line - 1L)
        .findFirst()
        .map(line -> line.substring(0, Math.min(line.length(), place.column - 1)))
        .orElse("");
  }

  /** The stretch of the file that gave a stretch of the text, at least one character. */
  public Span span(int start, int end) {
    Position first = inFile(start);
    Position last = writtenLines.position(Math.max(written(end) - 1, written(start)));
    return new Span(first.line, first.column, last.line, last.column);
  }

  /** Something wrong at an offset in the text. */
  public Problem problem(Problem.Kind kind, int offset, String message) {
    Position place = inFile(offset);
    return new Problem(kind, place.line, place.column, message);
  }

  /** Where a node stands in the file. */
  public Span span(Range range) {
    if (escapes.isPresent()) {
      return span(lines.offset(range.begin), lines.offset(range.end) + 1);
    }
    return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column);
  }

  private int written(int offset) {
    return escapes.map(translation -> translation.written(offset)).orElse(offset);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem notUtf8(String before, int value) {
    Position place = new Lines(before).position(before.length());
    String message = String.format("not UTF-8: byte 0x%02X; read as Latin-1", value);
    return new Problem(Problem.Kind.ENCODING, place.line, place.column, message);
  }
}
