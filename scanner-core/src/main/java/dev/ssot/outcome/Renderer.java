package dev.ssot.outcome;

import java.io.IOException;

/** Writes an outcome in one format; found by {@link java.util.ServiceLoader}. */
public interface Renderer {
  /** The name after {@code --format}. */
  String format();

  /** Writes all of it. Same outcome and presentation, same characters. */
  void render(Outcome outcome, Presentation how, Appendable out) throws IOException;
}
