package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a scan makes of the trees that there are. */
class TreesOfAllKindsTest {
  @TempDir Path root;

  @Test
  void anEmptyFolderHasNothingToReport() {
    Use use = Use.of("scan", root);

    assertEquals(ExitCode.PASSED, use.code());
    assertEquals("", use.err());
    assertTrue(use.out().startsWith(root.getFileName() + " · no source files\n"), use.out());
  }

  @Test
  void aMissingPathIsAMistake() {
    Path missing = root.resolve("missing");

    assertEquals(
        new Use(ExitCode.USAGE, "", "ssot: " + missing + ": there is no such folder\n"),
        Use.of("scan", missing));
  }

  @Test
  void aFileInsteadOfAFolderIsAMistakeAndTheMessageSaysHowToGoOn() {
    new Trees(root).withSingleton("billing", "Ledger");
    Path file = root.resolve("billing/Ledger.java");

    Use use = Use.of("scan", file);

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals("", use.out());
    String advice = "ssot scan %s --only %s".formatted(file.getParent(), file.getFileName());
    assertEquals(
        "ssot: " + file + ": is a file, not a folder; to report on it alone: " + advice + "\n",
        use.err());
    assertTrue(
        Use.of("scan", file.getParent(), "--only", "Ledger.java").out().contains("singleton"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void anUnreadableFileIsToldAndTheOthersAreRead() throws IOException {
    new Trees(root).with("A.java", "class A {}").with("B.java", "class B {}");
    Path file = root.resolve("A.java");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "who runs this may read everything");

    Use use = Use.of("scan", root, "--problems");

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("2 files: 1 parsed, 1 not"), use.out());
    assertTrue(use.out().contains("cannot be read: no permission"), use.out());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLoopOfLinksIsNotWalked() throws IOException {
    new Trees(root).with("a/A.java", "class A {}");
    Files.createSymbolicLink(root.resolve("a/up"), root);
    Files.createSymbolicLink(root.resolve("self"), root.resolve("self"));

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("1 file: 1 parsed"), use.out());
  }

  @Test
  void aFileThatIsNotUtf8IsReadAndTold() throws IOException {
    Files.write(root.resolve("a.py"), "name = 'caf\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1));

    Use use = Use.of("scan", root, "--problems");

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("a.py:1"), use.out());
    assertTrue(use.out().contains("UTF-8"), use.out());
  }

  @Test
  void oneLineOfTenMegabytesIsSkippedAndTold() {
    new Trees(root)
        .with("A.java", "class A {}")
        .with("Big.java", "class Big { String s = \"" + "x".repeat(10_000_000) + "\"; }");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("1 too large"), use.out());
  }

  @Test
  void aLongLineIsRead() {
    new Trees(root).with("Big.java", "class Big {" + " int f() { return 1; }".repeat(20_000) + "}");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("1 file: 1 parsed"), use.out());
  }

  @Test
  void aFileThatIsGivenUpMakesTheScanIncomplete() {
    new Trees(root).with("deep.py", "x = " + "lambda: ".repeat(50_000) + "1\n");

    Use use = Use.of("scan", root, "--problems");

    assertEquals(ExitCode.INCOMPLETE, use.code());
    assertTrue(use.out().contains("nested too deeply"), use.out());
    assertEquals(ExitCode.INCOMPLETE, Use.of("facts", root).code());
  }

  @Test
  void syntaxErrorsAreDataAndNoFailure() {
    new Trees(root).with("A.java", "class A {\n  void m( {}\n}\n");

    Use use = Use.of("scan", root, "--problems");

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().contains("A.java:2"), use.out());
  }
}
