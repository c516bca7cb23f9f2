package dev.ssot.language;

import dev.ssot.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Merge conflicts that were committed: seven {@code <}, {@code =} and {@code >} at the beginning of
 * lines, in this order, be it in code or in a string. Every front-end asks here, so that what is a
 * conflict does not depend on the language.
 */
public final class ConflictMarkers {
  private static final Pattern MARKER =
      Pattern.compile("^(?:<{7}(?= |$)|={7}(?= *$)|>{7}(?= |$))", Pattern.MULTILINE);

  private final String text;
  private final List<Integer> begins = new ArrayList<>(0);
  private final List<Integer> markers = new ArrayList<>(0);

  private ConflictMarkers(String text) {
    this.text = text;
  }

  /** Those of a text. */
  public static ConflictMarkers in(String text) {
    ConflictMarkers found = new ConflictMarkers(text);
    if (text.contains("<<<<<<<")) {
      found.find();
    }
    return found;
  }

  private void find() {
    List<Integer> open = new ArrayList<>(3);
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      int stage = "<=>".indexOf(text.charAt(matcher.start()));
      if (stage == 0) {
        open.clear();
      }
      if (stage == open.size()) {
        open.add(matcher.start());
      }
      if (open.size() == 3) {
        begins.add(open.get(0));
        markers.addAll(open);
        open.clear();
      }
    }
  }

  public boolean isEmpty() {
    return begins.isEmpty();
  }

  /** One for each conflict. */
  public List<Problem> problems() {
    return begins.stream()
        .map(
            offset ->
                new Problem(
                    Problem.Kind.CONFLICT_MARKER, line(offset), 1, "unresolved merge conflict"))
        .toList();
  }

  private int line(int offset) {
    return (int) text.substring(0, offset).lines().count() + 1;
  }

  /**
   * The text with comments in place of the markers, so that both sides can be read.
   *
   * @param sign that begins a comment, at most seven characters
   */
  public String asComments(String sign) {
    StringBuilder commented = new StringBuilder(text);
    markers.forEach(offset -> commented.replace(offset, offset + sign.length(), sign));
    return commented.toString();
  }
}
