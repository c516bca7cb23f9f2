package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports kept as files; {@code -Dupdate} writes them anew instead of comparing. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/ssot/reports/golden");

  private Golden() {}

  public static String render(Renderer renderer, Outcome outcome, Presentation how) {
    StringBuilder out = new StringBuilder();
    try {
      renderer.render(outcome, how, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  public static void assertGolden(String file, String actual) throws IOException {
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(path, actual);
    }
    assertEquals(Files.readString(path), actual);
  }
}
