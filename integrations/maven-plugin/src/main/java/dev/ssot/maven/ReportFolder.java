package dev.ssot.maven;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Where the reports of a build go.
 *
 * @param reports the files, and what writes them
 */
record ReportFolder(Path folder, Map<Path, Renderer> reports) {

  /**
   * Of formats as the user names them.
   *
   * @param formats each FORMAT or FORMAT:FILE
   * @throws IllegalArgumentException naming one that there is not
   */
  static ReportFolder of(Path folder, List<String> formats) {
    Map<String, Renderer> known = new TreeMap<>();
    ServiceLoader.load(Renderer.class, ReportFolder.class.getClassLoader())
        .forEach(renderer -> known.put(renderer.format(), renderer));
    Map<Path, Renderer> reports = new LinkedHashMap<>();
    for (String wanted : formats) {
      String format = wanted.split(":", 2)[0];
      if (!known.containsKey(format)) {
        throw new IllegalArgumentException(
            "formats: there is no %s; there are %s".formatted(format, known.keySet()));
      }
      String file = wanted.contains(":") ? wanted.split(":", 2)[1] : "ssot." + format;
      reports.put(folder.resolve(file), known.get(format));
    }
    return new ReportFolder(folder, reports);
  }

  /** Writes all of them, and says which. */
  List<Path> write(Outcome outcome) throws IOException {
    for (Map.Entry<Path, Renderer> report : reports.entrySet()) {
      Files.createDirectories(report.getKey().getParent());
      try (Writer out = Files.newBufferedWriter(report.getKey())) {
        report.getValue().render(outcome, Presentation.PLAIN, out);
      }
    }
    return List.copyOf(reports.keySet());
  }
}
