package dev.ssot.language.python;

import dev.ssot.facts.Problem;
import dev.ssot.language.python.token.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Merge conflicts that were committed: seven {@code <}, {@code =} and {@code >} at the beginning of
 * lines, in this order, be it in code or in a string. Where they keep a file from being read, their
 * first sides are read.
 */
final class ConflictMarkers {
  private static final Pattern MARKER =
      Pattern.compile("^(?:<{7}|[|]{7}|>{7})(?: .*)?$|^={7}$", Pattern.MULTILINE);

  /** No conflict. */
  static final ConflictMarkers NONE = new ConflictMarkers("");

  private final String text;
  private final List<Conflict> conflicts = new ArrayList<>(0);

  /**
   * Offsets of one.
   *
   * @param second where the first side ends
   * @param end after the last marker
   */
  private record Conflict(int start, int second, int end) {}

  private ConflictMarkers(String text) {
    this.text = text;
  }

  /** Those of a text. */
  static ConflictMarkers in(Text text) {
    if (!text.hasMarker('<')) {
      return NONE;
    }
    ConflictMarkers found = new ConflictMarkers(text.toString());
    found.find();
    return found;
  }

  private void find() {
    int start = -1;
    int second = -1;
    boolean divided = false;
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      char sign = text.charAt(matcher.start());
      if (sign == '<') {
        start = matcher.start();
        second = -1;
        divided = false;
      } else if (start >= 0 && sign != '>') {
        second = second < 0 ? matcher.start() : second;
        divided |= sign == '=';
      } else if (start >= 0 && divided) {
        conflicts.add(new Conflict(start, second, matcher.end()));
        start = -1;
      }
    }
  }

  boolean isEmpty() {
    return conflicts.isEmpty();
  }

  /** One for each conflict. */
  List<Problem> problems() {
    return conflicts.stream().map(this::problem).toList();
  }

  private Problem problem(Conflict conflict) {
    int line = (int) text.substring(0, conflict.start()).lines().count() + 1;
    String marker = text.substring(conflict.start()).lines().findFirst().orElseThrow().strip();
    return new Problem(Problem.Kind.CONFLICT_MARKER, line, 1, "merge conflict: `" + marker + "`");
  }

  /** The text with blanks in place of the markers and of all sides but the first. */
  Text firstSides() {
    StringBuilder blanked = new StringBuilder(text);
    for (Conflict conflict : conflicts) {
      int lineEnd = conflict.start();
      while (text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
        lineEnd++;
      }
      blank(blanked, conflict.start(), lineEnd);
      blank(blanked, conflict.second(), conflict.end());
    }
    return Text.of(blanked.toString());
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
