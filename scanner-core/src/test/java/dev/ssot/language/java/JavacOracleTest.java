package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every file that javac parses gives the facts that javac finds. By hand on any folder: {@code mvn
 * test -pl scanner-core -Dtest=JavacOracleTest -Doracle=FOLDER}.
 */
class JavacOracleTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "java");

  @TestFactory
  Stream<DynamicTest> samplesAgree() throws IOException {
    return files(SAMPLES)
        .filter(JavacOracleTest::isKnownToThisJdk)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    SAMPLES.relativize(file).toString(), () -> agreeWithAnyLineEnds(file)));
  }

  @Test
  void ownSourcesAgree() throws IOException {
    List<Path> sources = files(Path.of("..")).filter(JavacOracleTest::isSource).toList();
    assertTrue(sources.size() > 50, () -> "only " + sources.size() + " files");
    for (Path source : sources) {
      agree(source);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "oracle", matches = ".+")
  void aFolderGivenByHandAgrees() throws IOException {
    OracleRun run = OracleRun.over(Path.of(System.getProperty("oracle")));
    assertEquals(0, run.different(), run::toString);
  }

  private static boolean isSource(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/src/main/java/") || path.contains("/src/test/java/");
  }

  private static void agree(Path file) throws IOException {
    agree(file, Files.readAllBytes(file));
  }

  private static void agreeWithAnyLineEnds(Path file) throws IOException {
    String text = Files.readString(file);
    for (String end : List.of("\n", "\r\n", "\r")) {
      agree(file, text.replace("\n", end).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void agree(Path file, byte[] bytes) {
    List<String> javac = new JavacOracle().facts(bytes).orElseThrow();
    Parsed parsed = new JavaLanguage().parse(bytes);
    assertEquals(List.of(), parsed.problems(), file.toString());
    assertEquals(List.of(), JavacOracle.differences(javac, parsed.facts()), file.toString());
  }

  /** Samples lie in a folder named for the first version that knows all of their syntax. */
  private static boolean isKnownToThisJdk(Path file) {
    return Integer.parseInt(file.getParent().getFileName().toString())
        <= Runtime.version().feature();
  }

  private static Stream<Path> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList().stream();
    }
  }
}
