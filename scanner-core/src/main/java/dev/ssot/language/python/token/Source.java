package dev.ssot.language.python.token;

import dev.ssot.facts.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's text, decoded as PEP 263 says: a byte order mark, a coding cookie in the first two
 * lines, else UTF-8.
 *
 * @param problem why the text is a guess, where it is one
 */
public record Source(Text text, Optional<Problem> problem) {
  private static final Pattern COOKIE =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "utf", "u8", "cp65001");
  private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

  /** Decodes; what cannot be decoded is read as Latin-1, so that names survive. */
  public static Source of(byte[] bytes) {
    boolean marked = startsWithMark(bytes);
    int offset = marked ? 3 : 0;
    String cookie = cookie(bytes, offset);
    boolean nicknamed = marked && cookie.equalsIgnoreCase("utf8");
    if (cookie.isEmpty() || (isUtf8(cookie) && !nicknamed)) {
      return utf8(bytes, offset);
    }
    if (marked) {
      return utf8(bytes, offset).or("encoding problem: " + cookie + " with a byte order mark");
    }
    return named(bytes, cookie);
  }

  private static Source utf8(byte[] bytes, int offset) {
    return Text.utf8(bytes, offset)
        .map(text -> new Source(text, Optional.empty()))
        .orElseGet(() -> notUtf8(bytes, offset));
  }

  private static Source notUtf8(byte[] bytes, int offset) {
    return strictly(
        bytes, offset, StandardCharsets.UTF_8, "not UTF-8, and no encoding is declared");
  }

  private static Source named(byte[] bytes, String cookie) {
    try {
      return strictly(bytes, 0, Charset.forName(javaName(cookie)), "not " + cookie);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return latin1(bytes, 0).or("unknown encoding: " + cookie);
    }
  }

  private static Source strictly(byte[] bytes, int offset, Charset charset, String otherwise) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    try {
      CharSequence text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest);
      return new Source(Text.of(text.toString()), Optional.empty());
    } catch (CharacterCodingException malformed) {
      return latin1(bytes, offset).at(line(bytes, rest.position()), otherwise);
    }
  }

  private static Source latin1(byte[] bytes, int offset) {
    int length = bytes.length - offset;
    String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    return new Source(Text.of(text), Optional.empty());
  }

  private Source or(String message) {
    return at(1, message);
  }

  private Source at(int line, String message) {
    return new Source(text, Optional.of(new Problem(Problem.Kind.ENCODING, line, 1, message)));
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static String cookie(byte[] bytes, int offset) {
    int end = lineEnd(bytes, offset);
    String first = new String(bytes, offset, end - offset, StandardCharsets.ISO_8859_1);
    String found = cookie(first);
    if (!found.isEmpty() || !BLANK.matcher(first).find()) {
      return found;
    }
    int next = Math.min(bytes.length, end + 1);
    if (end < bytes.length && bytes[end] == '\r' && next < bytes.length && bytes[next] == '\n') {
      next++;
    }
    return cookie(
        new String(bytes, next, lineEnd(bytes, next) - next, StandardCharsets.ISO_8859_1));
  }

  private static String cookie(String line) {
    Matcher matcher = COOKIE.matcher(line);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isUtf8(String name) {
    String normal = name.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("-+$", "");
    return UTF_8.contains(normal) || normal.startsWith("utf-8-");
  }

  private static String javaName(String python) {
    String normal = python.toLowerCase(Locale.ROOT).replace('_', '-');
    if (normal.equals("latin-1") || normal.startsWith("latin-1-") || normal.equals("iso-latin-1")) {
      return "ISO-8859-1";
    }
    return switch (normal) {
      case "latin1", "l1", "iso8859-1" -> "ISO-8859-1";
      case "ascii", "us-ascii", "646" -> "US-ASCII";
      case "mbcs", "cp1252" -> "windows-1252";
      case "euc-jis-2004", "euc-jisx0213", "eucjp", "ujis" -> "EUC-JP";
      case "shift-jis-2004", "sjis" -> "Shift_JIS";
      default -> python;
    };
  }
}
