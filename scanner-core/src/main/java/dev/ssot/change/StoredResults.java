package dev.ssot.change;

import dev.ssot.baseline.Baseline;
import dev.ssot.baseline.BaselineReader;
import dev.ssot.baseline.Entry;
import dev.ssot.outcome.ResultReader;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.StoredResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Reads what an earlier scan has left behind. */
final class StoredResults {
  private StoredResults() {}

  /**
   * A JSON result or a baseline.
   *
   * @throws CannotCompare if there is none; the message says why
   * @throws dev.ssot.baseline.BaselineException if a baseline holds mistakes
   */
  static StoredResult read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CannotCompare("file:" + file + ": there is no such file");
    }
    try {
      byte[] content = Files.readAllBytes(file);
      String text = new String(content, StandardCharsets.UTF_8);
      return BaselineReader.isBaseline(text)
          ? result(BaselineReader.read(file.getFileName().toString(), text))
          : reader().read(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new CannotCompare("file:" + file + ": " + e.getMessage());
    }
  }

  /** Only findings are kept in one. */
  private static StoredResult result(Baseline baseline) {
    return new StoredResult(
        new Source("baseline", Optional.empty(), false),
        baseline.ruler(),
        baseline.entries().stream().map(Entry::finding).toList(),
        List.of());
  }

  private static ResultReader reader() {
    return ServiceLoader.load(ResultReader.class)
        .findFirst()
        .orElseThrow(() -> new CannotCompare("no reader of stored results is installed"));
  }
}
