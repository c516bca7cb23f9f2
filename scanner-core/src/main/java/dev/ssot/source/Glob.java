package dev.ssot.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern over paths or dotted names, matched as text, so that it means the same on every system.
 *
 * <p>{@code *} and {@code ?} stay within one part, {@code **} spans parts, {@code {a,b}} is a
 * choice, {@code [a-z]} and {@code [!a-z]} are sets of characters, and a backslash takes the next
 * character as it is. {@code **}{@code /x} matches {@code x} at the top too, {@code x/**} whatever
 * lies below {@code x}, and {@code x/} the same.
 */
public final class Glob {
  private static final Pattern SPECIAL = Pattern.compile("[*?{\\[\\\\]");

  private final String text;
  private final char separator;
  private final Pattern pattern;
  private final String fixedFolder;

  private Glob(String text, char separator) {
    this.text = text;
    this.separator = separator;
    this.pattern = compile(text, separator);
    this.fixedFolder = fixedFolder(text, separator);
  }

  /**
   * Over relative paths with {@code /}.
   *
   * @throws IllegalArgumentException if the text is no pattern; the message says why
   */
  public static Glob ofPath(String text) {
    return new Glob(text.endsWith("/") ? text + "**" : text, '/');
  }

  /**
   * Over qualified names with dots.
   *
   * @throws IllegalArgumentException if the text is no pattern; the message says why
   */
  public static Glob ofName(String text) {
    return new Glob(text, '.');
  }

  /** Whether the whole of a path or name is as the pattern says. */
  public boolean matches(String value) {
    return pattern.matcher(value).matches();
  }

  /** Whether all that a folder holds matches, at any depth. */
  public boolean coversFolder(String folder) {
    return (text.equals("**") || text.endsWith(separator + "**")) && matches(folder + separator);
  }

  /** Whether something below a folder could match, so that it is worth looking into. */
  public boolean reachesInto(String folder) {
    String below = folder + separator;
    return fixedFolder.startsWith(below) || below.startsWith(fixedFolder);
  }

  private static String fixedFolder(String text, char separator) {
    Matcher special = SPECIAL.matcher(text);
    String fixed = special.find() ? text.substring(0, special.start()) : text;
    return fixed.substring(0, fixed.lastIndexOf(separator) + 1);
  }

  private static Pattern compile(String text, char separator) {
    try {
      return Pattern.compile(new GlobTranslation(text, separator).toRegex(), Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a pattern: " + text + " (" + e.getDescription() + ")", e);
    }
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.text.equals(text) && glob.separator == separator;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
