package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However a file is cut off, something comes of reading it. */
class PrefixTest {
  private static final int FILES = 100;
  private static final int SMALL = 2_000;
  private static final int SAMPLES = 50;

  private final PythonLanguage language = new PythonLanguage();

  @Test
  void everyPrefixOfTheGrammarCasesIsRead() throws IOException {
    int prefixes = 0;
    for (GrammarTest.Case each : GrammarTest.cases().toList()) {
      prefixes += readPrefixes(each.source().getBytes(StandardCharsets.UTF_8), 1);
    }
    assertTrue(prefixes > 3_000);
  }

  @Test
  void everyPrefixOfAHundredFilesIsRead() throws IOException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    List<Path> files = CPython.files(CPython.standardLibrary());
    int prefixes = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = Files.readAllBytes(files.get((int) ((long) i * files.size() / FILES)));
      prefixes += readPrefixes(bytes, bytes.length < SMALL ? 1 : bytes.length / SAMPLES);
    }
    assertTrue(prefixes > FILES * 50);
  }

  private int readPrefixes(byte[] bytes, int step) {
    int prefixes = 0;
    for (int length = 0; length <= bytes.length; length += step) {
      assertNotNull(language.parse(Arrays.copyOf(bytes, length)).facts());
      prefixes++;
    }
    return prefixes;
  }
}
