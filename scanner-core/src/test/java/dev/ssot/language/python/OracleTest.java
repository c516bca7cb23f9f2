package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * Our reading against CPython's own, file by file, on its standard library or on the folders that
 * {@code -Dpython.oracle=folder:folder} names.
 */
class OracleTest {
  private static final int SAMPLE = 700;
  private static final int SHOWN = 40;

  private static final List<String> TESTS_OF_SYNTAX =
      List.of(
          "test_syntax",
          "test_exceptions",
          "test_fstring",
          "test_grammar",
          "test_patma",
          "test_named_expressions",
          "test_except_star",
          "test_positional_only_arg",
          "test_scope",
          "test_global",
          "test_coroutines",
          "test_string_literals",
          "test_tokenize",
          "test_unpack_ex",
          "test_generators",
          "test_genexps",
          "test_unicode_identifiers");

  private final PythonLanguage language = new PythonLanguage();

  @Test
  void readsWhatCPythonReads() throws IOException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    assertEquals(List.of(), differences("files", files()));
  }

  @Test
  void judgesTheSnippetsOfCPythonsOwnTestsAlike(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    CPython.writeSnippets(folder, TESTS_OF_SYNTAX);
    List<Path> snippets = CPython.files(folder);
    assumeTrue(!snippets.isEmpty(), "this python3 comes without its tests");
    assertEquals(List.of(), differences("snippets", snippets));
  }

  private List<String> differences(String what, List<Path> files) throws IOException {
    List<String> differences = new ArrayList<>();
    String version = CPython.version();
    int accepted = 0;
    long rows = 0;
    try (CPython python = CPython.start()) {
      for (Path file : files) {
        CPython.Answer answer = python.read(file);
        Parsed parsed = language.parse(Files.readAllBytes(file));
        accepted += answer.accepted() ? 1 : 0;
        rows += answer.accepted() ? answer.rows().size() : 0;
        differences.addAll(compare(file, answer, parsed, version));
      }
    }
    System.out.printf(
        "oracle: %d %s, %d accepted by CPython %s, %d rows, %d differences%n",
        files.size(), what, accepted, version, rows, differences.size());
    return differences.stream().limit(SHOWN).toList();
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
