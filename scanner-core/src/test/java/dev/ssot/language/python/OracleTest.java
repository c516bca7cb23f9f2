package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Our reading against CPython's own, file by file, on its standard library or on the folders that
 * {@code -Dpython.oracle=folder:folder} names.
 */
class OracleTest {
  private static final int SAMPLE = 900;

  private final PythonLanguage language = new PythonLanguage();

  @Test
  void readsWhatCPythonReads() throws IOException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    List<Path> files = files();
    List<String> differences = new ArrayList<>();
    int accepted = 0;
    long rows = 0;
    try (CPython python = CPython.start()) {
      String version = CPython.version();
      for (Path file : files) {
        CPython.Answer answer = python.read(file);
        Parsed parsed = language.parse(Files.readAllBytes(file));
        if (answer.accepted()) {
          accepted++;
          rows += answer.rows().size();
        }
        differences.addAll(compare(file, answer, parsed, version));
      }
    }
    System.out.printf(
        "oracle: %d files, %d accepted by CPython %s, %d rows, %d differences%n",
        files.size(), accepted, CPython.version(), rows, differences.size());
    differences.stream()
        .limit(Integer.getInteger("python.oracle.show", 40))
        .forEach(System.out::println);
    assertTrue(accepted > 0);
    assertEquals(List.of(), differences.stream().limit(20).toList());
  }

  private static List<Path> files() throws IOException {
    String folders = System.getProperty("python.oracle", "");
    List<Path> files = new ArrayList<>();
    if (!folders.isEmpty()) {
      for (String folder : folders.split(":")) {
        files.addAll(CPython.files(Path.of(folder)));
      }
      return files;
    }
    List<Path> all = CPython.files(CPython.standardLibrary());
    for (int i = 0; i < SAMPLE; i++) {
      files.add(all.get((int) ((long) i * all.size() / SAMPLE)));
    }
    return files;
  }

  private static List<String> compare(
      Path file, CPython.Answer answer, Parsed parsed, String version) {
    List<String> differences = new ArrayList<>();
    boolean accepts = accepts(parsed, version);
    if (accepts != answer.accepted()) {
      differences.add(
          file
              + ": CPython "
              + answer.rows().stream().limit(1).toList()
              + ", we "
              + parsed.problems());
    } else if (answer.accepted()) {
      TreeMap<String, Integer> counts = new TreeMap<>();
      answer.rows().forEach(row -> counts.merge(row, 1, Integer::sum));
      Rows.of(parsed.facts()).forEach(row -> counts.merge(row, -1, Integer::sum));
      counts.forEach(
          (row, count) -> {
            if (count != 0) {
              differences.add(file + ": " + (count > 0 ? "missing " : "surplus ") + row);
            }
          });
    }
    return differences;
  }

  /** No mistake, and nothing newer than the Python that is asked. */
  static boolean accepts(Parsed parsed, String version) {
    return parsed.problems().stream().noneMatch(problem -> problem.kind() != Problem.Kind.LEVEL)
        && parsed.facts().requirements().stream()
            .noneMatch(needed -> isNewer(needed.version(), version));
  }

  private static boolean isNewer(String version, String than) {
    return Integer.parseInt(version.substring(2)) > Integer.parseInt(than.substring(2));
  }
}
