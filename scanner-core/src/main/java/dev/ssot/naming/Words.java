package dev.ssot.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits identifiers: {@code HTTPServerV2} is HTTP, Server, V2; {@code MAX_SIZE} is MAX, SIZE.
 *
 * <p>Rules ask this of every name of a codebase, so it is a walk over characters.
 */
public final class Words {
  private Words() {}

  /** In their order, as written. */
  public static List<String> of(String identifier) {
    List<String> words = new ArrayList<>();
    int start = start(identifier, 0);
    while (start < identifier.length()) {
      int end = end(identifier, start);
      words.add(identifier.substring(start, end));
      start = start(identifier, end);
    }
    return words;
  }

  /** The first one, "" where there is none. */
  public static String first(String identifier) {
    int start = start(identifier, 0);
    return identifier.substring(start, end(identifier, start));
  }

  /** The identifier without the digits at its end. */
  public static String withoutNumber(String identifier) {
    int end = identifier.length();
    while (end > 0 && isDigit(identifier.charAt(end - 1))) {
      end--;
    }
    return identifier.substring(0, end);
  }

  /** Where the next word starts, at the given place or after the separators there. */
  private static int start(String identifier, int from) {
    int at = from;
    while (at < identifier.length() && isSeparator(identifier.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the word ends that starts here. */
  private static int end(String identifier, int start) {
    int at = start;
    while (at < identifier.length()
        && !isSeparator(identifier.charAt(at))
        && (at == start || !isHump(identifier, at))) {
      at++;
    }
    return at;
  }

  /** A capital behind a small letter or digit, or the last one of several before a small letter. */
  private static boolean isHump(String identifier, int at) {
    char before = identifier.charAt(at - 1);
    return isCapital(identifier.charAt(at))
        && (isSmall(before)
            || isDigit(before)
            || (isCapital(before)
                && at + 1 < identifier.length()
                && isSmall(identifier.charAt(at + 1))));
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '$';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
