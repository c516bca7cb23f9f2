package dev.ssot.outcome;

import java.io.IOException;

/** Writes a trend in one format; found by {@link java.util.ServiceLoader}. */
public interface TrendRenderer {
  /** The name after {@code --format}. */
  String format();

  /** Writes all of it. Same trend and presentation, same characters. */
  void render(Trend trend, Presentation how, Appendable out) throws IOException;
}
