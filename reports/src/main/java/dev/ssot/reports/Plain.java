package dev.ssot.reports;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text from the scanned code, made safe to show.
 *
 * <p>A file or class may be named so that printing it moves the cursor, repaints the screen or
 * turns the direction of writing; such characters are shown as {@code \\u001b}.
 */
public final class Plain {
  private Plain() {}

  /** With what has no shape of its own written out. */
  public static String of(String text) {
    return escape(text, false);
  }

  /** The same for a medium that knows ASCII only. */
  public static String ascii(String text) {
    return escape(text, true);
  }

  /** With the halves of broken surrogate pairs replaced, since UTF-8 cannot hold them. */
  public static String wellFormed(String text) {
    int[] points = text.codePoints().map(point -> isSurrogate(point) ? 0xFFFD : point).toArray();
    return new String(points, 0, points.length);
  }

  private static String escape(String text, boolean ascii) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(safe, point, ascii));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point, boolean ascii) {
    if (isShapeless(point)) {
      safe.append(escaped(point));
    } else if (ascii && point > 0x7E) {
      String stand = Symbols.asciiFor(point);
      if (stand.isEmpty()) {
        safe.append(escaped(point));
      } else {
        safe.append(stand);
      }
    } else {
      safe.appendCodePoint(point);
    }
  }

  /** As Java and JSON write it, {@code \\u001b}. */
  static String escaped(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          new String(Character.toChars(point))
              .chars()
              .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
              .collect(Collectors.joining());
    };
  }

  static boolean isShapeless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
