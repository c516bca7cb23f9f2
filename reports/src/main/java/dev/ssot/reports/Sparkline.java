package dev.ssot.reports;

import dev.ssot.outcome.Measure.Figure;
import java.util.List;

/**
 * A curve in one line of text; between its least value and its greatest there are eight heights.
 */
record Sparkline(boolean ascii, int width) {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String SIGNS = "_.-~=+*#";

  /** Values that do not fit are left out, the newest never; one that is none is a blank. */
  String of(List<Figure> values) {
    double least =
        values.stream()
            .mapToDouble(Figure::value)
            .filter(one -> !Double.isNaN(one))
            .min()
            .orElse(0);
    double most =
        values.stream()
            .mapToDouble(Figure::value)
            .filter(one -> !Double.isNaN(one))
            .max()
            .orElse(0);
    String heights = ascii ? SIGNS : BLOCKS;
    int columns = Math.min(width, values.size());
    StringBuilder line = new StringBuilder();
    for (int column = 1; column <= columns; column++) {
      double value = values.get((int) ((long) column * values.size() / columns) - 1).value();
      if (Double.isNaN(value)) {
        line.append(' ');
      } else {
        double share = most > least ? (value - least) / (most - least) : 0;
        line.append(heights.charAt((int) Math.round(share * (heights.length() - 1))));
      }
    }
    return line.toString();
  }
}
