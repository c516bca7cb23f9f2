package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where the result goes, and what it looks like there. */
class OutputTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path root;
  @TempDir Path results;

  @BeforeEach
  void writeTwoSingletons() {
    new Trees(root).withSingleton("billing", "Ledger").withSingleton("billing", "Account");
  }

  @Test
  void aPipeGetsTheReportAloneAndNoColour() {
    Use use = Use.of("scan", root);

    assertEquals("", use.err());
    assertFalse(use.out().contains(ESCAPE), use.out());
  }

  @Test
  void aTerminalGetsColourAndProgressThatIsTakenAwayAgain() {
    Use use = Use.onTerminal("scan", root);

    assertTrue(use.out().contains(ESCAPE), use.out());
    assertTrue(use.err().contains("reading 2 of 2 files"), use.err());
    assertTrue(use.err().endsWith("\r" + ESCAPE + "K"), use.err());
  }

  @Test
  void colourIsAsTheUserWantsIt() {
    assertTrue(Use.of("scan", root, "--color", "always").out().contains(ESCAPE));
    assertTrue(Use.of("scan", root, "--color=ALWAYS").out().contains(ESCAPE));
    assertFalse(Use.onTerminal("scan", root, "--color", "never").out().contains(ESCAPE));
  }

  @Test
  void aTerminalThatKnowsOnlyAsciiGetsNothingElse() {
    String out = Use.onAsciiTerminal("scan", root).out();

    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(out), out);
  }

  @Test
  void oneRunWritesSeveralFormats() throws IOException {
    Path json = results.resolve("result.json");
    Path markdown = results.resolve("report.md");

    Use use =
        Use.of("scan", root, "-f", "json:" + json, "-f", "console", "-f", "markdown:" + markdown);

    assertEquals(ExitCode.PASSED, use.code());
    assertEquals(Use.of("scan", root).out(), use.out());
    assertEquals(Use.of("scan", root, "-f", "json").out(), Files.readString(json));
    assertEquals(Use.of("scan", root, "-f", "markdown").out(), Files.readString(markdown));
    assertEquals(List.of("report.md", "result.json"), names(results));
  }

  @Test
  void anOlderResultIsReplacedAlsoThroughALink() throws IOException {
    Path json = Files.writeString(results.resolve("result.json"), "old".repeat(100_000));
    Path link = Files.createSymbolicLink(results.resolve("latest.json"), json);

    Use.of("scan", root, "-f", "json:" + link);

    assertEquals(Use.of("scan", root, "-f", "json").out(), Files.readString(json));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aDeviceIsWrittenToAndNotReplaced() {
    Use use = Use.of("scan", root, "-f", "json:/dev/null");

    assertEquals(new Use(ExitCode.PASSED, "", ""), use);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void aResultThatCannotBeKeptIsToldBeforeTheScan() {
    new Trees(root).with("ssot.yaml", "a mistake that only the scan would see");
    Path nowhere = results.resolve("none/result.json");

    assertEquals(refusal(nowhere, "there is no folder " + nowhere.getParent()), scanInto(nowhere));
    assertEquals(refusal(results, "it is a folder"), scanInto(results));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aReadOnlyFolderIsToldBeforeTheScan() throws IOException {
    Files.setPosixFilePermissions(results, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(results), "who runs this may write everywhere");
    Path json = results.resolve("result.json");

    assertEquals(refusal(json, results + " is read-only"), scanInto(json));
  }

  @Test
  void twoFormatsDoNotShareAFile() {
    Path file = results.resolve("result");

    Use use = Use.of("scan", root, "-f", "json:" + file, "-f", "markdown:" + file);

    assertEquals(
        new Use(ExitCode.USAGE, "", "ssot: --format: " + file + " is to be written twice\n"), use);
  }

  @Test
  void theWorstAreListedUnlessMoreIsWanted() {
    assertEquals(2, listed(Use.of("scan", root)));
    assertEquals(1, listed(Use.of("scan", root, "--limit", "1")));
    assertEquals(0, listed(Use.of("scan", root, "--limit", "0")));
    for (int i = 0; i < 30; i++) {
      new Trees(root).withSingleton("billing", "Ledger" + (char) ('A' + i % 26) + i);
    }
    assertEquals(20, listed(Use.of("scan", root)));
    assertEquals(32, listed(Use.of("scan", root, "--all")));
  }

  @Test
  void whatIsMerelyInformationIsListedOnRequest() {
    new Trees(root)
        .with(
            "C.java",
            "class C { private static final C I = new C(); private C() {} static C get() { return I; } }");

    assertEquals(2, listed(Use.of("scan", root)));
    assertEquals(3, listed(Use.of("scan", root, "--info")));
  }

  private Use scanInto(Path file) {
    return Use.of("scan", root, "-f", "json:" + file);
  }

  private static Use refusal(Path file, String why) {
    return new Use(ExitCode.USAGE, "", "ssot: " + file + ": cannot be written; " + why + "\n");
  }

  private static long listed(Use use) {
    return use.out().lines().filter(line -> line.matches("  (error|warning|info) .*")).count();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
