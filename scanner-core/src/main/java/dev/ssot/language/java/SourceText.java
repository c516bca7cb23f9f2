package dev.ssot.language.java;

import com.github.javaparser.Position;
import com.github.javaparser.StringProvider;
import com.github.javaparser.UnicodeEscapeProcessingProvider;
import com.github.javaparser.UnicodeEscapeProcessingProvider.PositionMapping;
import dev.ssot.facts.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file as the Java lexer sees them: decoded, Unicode escapes translated (JLS
 * 3.3).
 *
 * @param text what is parsed
 * @param mapping from places in the text to places in the file; empty where they are the same
 * @param problem where the bytes are not UTF-8
 */
record SourceText(String text, Optional<PositionMapping> mapping, Optional<Problem> problem) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Strict UTF-8, else Latin-1, which decodes anything. */
  static SourceText decode(byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    ByteBuffer open = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(open, characters, true);
    if (!result.isError()) {
      return translate(withoutMark(characters.flip().toString()), Optional.empty());
    }
    int bad = open.position();
    String before = characters.flip().toString();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return translate(text, Optional.of(notUtf8(before, bytes[bad] & 0xFF)));
  }

  /** The place in the file. */
  Position inFile(Position inText) {
    return mapping.isPresent() ? mapping.get().transform(inText) : inText;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem notUtf8(String before, int value) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String message = String.format("not UTF-8: byte 0x%02X; read as Latin-1", value);
    return new Problem(Problem.Kind.ENCODING, line, column, message);
  }

  private static SourceText translate(String text, Optional<Problem> problem) {
    if (!text.contains("\\u")) {
      return new SourceText(text, Optional.empty(), problem);
    }
    UnicodeEscapeProcessingProvider provider =
        new UnicodeEscapeProcessingProvider(new StringProvider(text));
    StringBuilder translated = new StringBuilder(text.length());
    char[] buffer = new char[4096];
    try {
      for (int n = provider.read(buffer, 0, buffer.length);
          n > 0;
          n = provider.read(buffer, 0, buffer.length)) {
        translated.append(buffer, 0, n);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new SourceText(
        translated.toString(), Optional.of(provider.getPositionMapping()), problem);
  }
}
