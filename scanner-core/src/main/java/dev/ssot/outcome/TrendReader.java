package dev.ssot.outcome;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stored trend; found by {@link java.util.ServiceLoader}. */
public interface TrendReader {
  /**
   * Its curves; how targets fared then is left out.
   *
   * @throws IOException if the stream cannot be read, or holds no trend; the message says what it
   *     is instead, and how to get one
   */
  Trend read(InputStream trend) throws IOException;
}
