package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code grammar.txt}. */
class GrammarTest {
  /** A source, and the version that it needs, or {@code invalid}. */
  record Case(String verdict, String name, String source) {
    static Case of(String text) {
      String head = text.lines().findFirst().orElseThrow();
      String[] words = head.split(" ", 2);
      return new Case(
          words[0], words[1], text.substring(Math.min(text.length(), head.length() + 1)));
    }

    @Override
    public String toString() {
      return verdict + " " + name;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream resource = GrammarTest.class.getResourceAsStream("grammar.txt")) {
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(Case::of);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsTheGrammarSays(Case each) {
    assertEquals(each.verdict(), verdict(Python.parse(each.source())));
  }

  @Test
  void cPythonJudgesTheCasesOfItsOwnVersionAlike(@TempDir Path folder) throws IOException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    int version = minor(CPython.version());
    try (CPython python = CPython.start()) {
      Path file = folder.resolve("case.py");
      for (Case each : cases().toList()) {
        Files.writeString(file, each.source());
        boolean valid = !each.verdict().equals("invalid") && minor(each.verdict()) <= version;
        assertEquals(valid, python.read(file).accepted(), each.toString());
      }
    }
  }

  private static int minor(String version) {
    return version.length() > 2 ? Integer.parseInt(version.substring(2)) : 0;
  }

  private static String verdict(Parsed parsed) {
    if (!parsed.problems().isEmpty()) {
      boolean one = parsed.problems().size() == 1;
      return one && parsed.problems().get(0).kind() == Problem.Kind.SYNTAX
          ? "invalid"
          : parsed.problems().toString();
    }
    return parsed.facts().requirements().stream()
        .map(needed -> needed.version())
        .max(Comparator.comparingInt(GrammarTest::minor))
        .orElse("3");
  }
}
