package dev.ssot.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what a mistyped word was to be. */
public final class Nearest {
  private Nearest() {}

  /** The candidate with the fewest edits, if they are no more than a third of the word. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int bound = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> edits(word, candidate) <= bound)
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
   */
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        edits[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : least(edits, from, to, i, j);
      }
    }
    return edits[from.length()][to.length()];
  }

  private static int least(int[][] edits, String from, String to, int i, int j) {
    int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        Math.min(i, j) > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
