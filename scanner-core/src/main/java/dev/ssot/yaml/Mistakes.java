package dev.ssot.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Takes down mistakes, so that one reading can tell all of them. */
public final class Mistakes {
  private static final int LONG_LIST = 12;

  private final List<Mistake> found = new ArrayList<>();

  public void add(Position at, String key, String message) {
    found.add(new Mistake(at, key, message));
  }

  /**
   * A word that is none of the valid ones.
   *
   * @param what the kind of word, {@code key}
   */
  public void unknown(Position at, String key, String what, String word, Collection<String> valid) {
    var meant = Nearest.to(word, valid);
    String hint = meant.map(near -> "; did you mean " + near + "?").orElse("");
    boolean listed = meant.isEmpty() || valid.size() <= LONG_LIST;
    add(at, key, "unknown " + what + hint + (listed ? list(meant.isPresent(), valid) : ""));
  }

  private static String list(boolean inBrackets, Collection<String> valid) {
    if (valid.isEmpty()) {
      return "; there are none";
    }
    String words = "valid: " + String.join(", ", valid);
    return inBrackets ? " (" + words + ")" : "; " + words;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order of their places. */
  public List<Mistake> all() {
    return found.stream().sorted(Comparator.comparing(Mistake::at)).toList();
  }
}
