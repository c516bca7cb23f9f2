package dev.ssot.source.git;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * File names as text, whatever their bytes and the locale: UTF-8, and each byte that is not, as
 * {@code \xE9}. A name that holds {@code \x} itself gets {@code \x5Cx}, so that no two are alike.
 */
public final class FileNames {
  private static final String ESCAPE = "\\x";

  private FileNames() {}

  /** The last part of a path. */
  public static String of(Path file) {
    String name = file.getFileName().toString();
    return isPlain(name) ? name : escape(bytes(file));
  }

  /** A name or path from its bytes. */
  public static String of(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8);
    return isPlain(name) ? name : escape(bytes);
  }

  private static boolean isPlain(String name) {
    return name.indexOf('\uFFFD') < 0 && !name.contains(ESCAPE);
  }

  private static String escape(byte[] name) {
    ByteBuffer bytes = ByteBuffer.wrap(name);
    CharBuffer chars = CharBuffer.allocate(name.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    StringBuilder text = new StringBuilder(name.length);
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars, true);
      text.append(chars.flip().toString().replace(ESCAPE, "\\x5Cx"));
      chars.clear();
      for (int i = 0; result.isMalformed() && i < result.length(); i++) {
        text.append(String.format("\\x%02X", bytes.get()));
      }
    } while (result.isError());
    return text.toString();
  }

  /** The URI alone gives a name's own bytes: {@code toString} may have replaced some. */
  private static byte[] bytes(Path file) {
    String path = file.toUri().getRawPath().replaceFirst("/$", "");
    String name = path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B");
    return URLDecoder.decode(name, StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
