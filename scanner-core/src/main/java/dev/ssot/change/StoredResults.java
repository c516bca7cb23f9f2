package dev.ssot.change;

import dev.ssot.outcome.ResultReader;
import dev.ssot.outcome.StoredResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Reads what an earlier scan has left behind. */
final class StoredResults {
  private StoredResults() {}

  /**
   * A JSON result.
   *
   * @throws CannotCompare if there is none; the message says why
   */
  static StoredResult read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CannotCompare("file:" + file + ": there is no such file");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return ServiceLoader.load(ResultReader.class)
          .findFirst()
          .orElseThrow(() -> new CannotCompare("no reader of stored results is installed"))
          .read(content);
    } catch (IOException e) {
      throw new CannotCompare("file:" + file + ": " + e.getMessage());
    }
  }
}
