package dev.ssot.outcome;

import java.io.IOException;

/** Writes all that is known of one finding; found by {@link java.util.ServiceLoader}. */
public interface Explainer {
  /** Writes it for a person. Same explanation and presentation, same characters. */
  void explain(Explanation explanation, Presentation how, Appendable out) throws IOException;
}
