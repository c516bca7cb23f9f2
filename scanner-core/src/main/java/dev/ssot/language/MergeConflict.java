package dev.ssot.language;

import dev.ssot.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merge conflict that was committed: seven {@code <}, {@code =} and {@code >} at the beginning of
 * lines, in this order, be it in code or in a string. Every front-end asks here, so that what is a
 * conflict does not depend on the language.
 *
 * @param start offset of the first marker
 * @param first offset of the end of its line, where the first side begins
 * @param second offset of the marker that ends the first side
 * @param end offset behind the last marker's line, the line break left out
 * @param marker the first marker's line
 */
public record MergeConflict(int start, int first, int second, int end, String marker) {
  private static final String BEGIN = "<<<<<<<";
  private static final Pattern MARKER =
      Pattern.compile("^(?:<{7}|[|]{7}|>{7})(?: .*)?$|^={7}$", Pattern.MULTILINE);

  /** Those of a text, in order. */
  public static List<MergeConflict> in(String text) {
    if (!text.contains(BEGIN)) {
      return List.of();
    }
    List<MergeConflict> found = new ArrayList<>(1);
    int start = -1;
    int first = -1;
    int second = -1;
    boolean divided = false;
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      char sign = text.charAt(matcher.start());
      if (sign == '<') {
        start = matcher.start();
        first = matcher.end();
        second = -1;
        divided = false;
      } else if (start >= 0 && sign != '>') {
        second = second < 0 ? matcher.start() : second;
        divided |= sign == '=';
      } else if (start >= 0 && divided) {
        String marker = text.substring(start, first).strip();
        found.add(new MergeConflict(start, first, second, matcher.end(), marker));
        start = -1;
      }
    }
    return found;
  }

  /** In words. */
  public String message() {
    return "merge conflict: `" + marker + "`";
  }

  /**
   * As a problem of the file.
   *
   * @param text that it was found in
   */
  public Problem problem(String text) {
    int line = (int) text.substring(0, start).lines().count() + 1;
    return new Problem(Problem.Kind.CONFLICT_MARKER, line, 1, message());
  }
}
