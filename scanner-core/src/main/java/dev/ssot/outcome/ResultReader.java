package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a stored result; found by {@link java.util.ServiceLoader}. */
public interface ResultReader {
  /**
   * The findings of a result, their places in files of which nothing but the path is known.
   *
   * @throws IOException if the stream cannot be read, or holds no result; the message says why
   */
  List<Finding> findings(InputStream result) throws IOException;

  /**
   * All of a result that a later one can be compared with.
   *
   * @throws IOException if the stream cannot be read, or holds no result; the message says why
   */
  StoredResult read(InputStream result) throws IOException;
}
