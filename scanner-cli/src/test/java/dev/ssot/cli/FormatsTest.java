package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats that there are, and templates of the user's. */
class FormatsTest {
  private static final Path MANUAL = Path.of("../docs/formats.md");

  @TempDir Path root;
  @TempDir Path results;

  @BeforeEach
  void writeASingleton() {
    new Trees(root).withSingleton("billing", "Ledger");
  }

  @Test
  void theHelpListsThemAll() {
    String help = Use.of("scan", "--help").out().replaceAll("\\s+", " ");

    assertTrue(help.contains("one of " + String.join(", ", new Formats()) + ";"), help);
  }

  @Test
  void theManualListsThemAll() throws IOException {
    List<String> told =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(Files.readString(MANUAL))
            .results()
            .map(row -> row.group(1))
            .sorted()
            .toList();

    assertEquals(StreamSupport.stream(new Formats().spliterator(), false).toList(), told);
  }

  @ParameterizedTest
  @MethodSource
  void theManualsCommandsWork(String command) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(
          word.equals(".")
              ? root.toString()
              : word.replaceFirst("^(docs/.*?)(?=:|$)", "../$1")
                  .replaceFirst(":", ":" + results + "/"));
    }

    Use use = Use.of(words.subList(1, words.size()).toArray());

    assertEquals("", use.err());
    assertEquals(ExitCode.PASSED, use.code());
    try (Stream<Path> files = Files.list(results)) {
      assertEquals(command.chars().filter(c -> c == ':').count(), files.count());
    }
  }

  static Stream<String> theManualsCommandsWork() throws IOException {
    return Pattern.compile("(?m)^ssot .*$")
        .matcher(Files.readString(MANUAL))
        .results()
        .map(MatchResult::group);
  }

  @Test
  void aTemplateIsFilledIn() throws IOException {
    Path template = template("t.md.ftl", "${findings?size} in ${code(findings[0].path)}\n");

    assertEquals(
        new Use(ExitCode.PASSED, "1 in `billing/Ledger.java`\n", ""),
        Use.of("scan", root, "--template", template));
  }

  @Test
  void aTemplateGoesWithFormats() throws IOException {
    Path template = template("t.txt.ftl", "${tool.name}");
    Path file = results.resolve("t:1.txt");

    Use use = Use.of("scan", root, "-f", "console", "--template", template + ":" + file);

    assertEquals(Use.of("scan", root), use);
    assertEquals("ssot-scanner", Files.readString(file));
  }

  @Test
  void aMisspeltTemplateIsToldBeforeTheScan() throws IOException {
    new Trees(root).with("ssot.yaml", "a mistake that only the scan would see");
    Path template = template("t.txt.ftl", "\n${open");

    Use use = Use.of("scan", root, "--template", template);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().startsWith("ssot: " + template + ":2:"), use.err());
    assertEquals(1, use.err().lines().count());
  }

  @Test
  void aTemplateThatCannotBeFilledInWritesNothing() throws IOException {
    Path template = template("t.txt.ftl", "a\n${nothing}");
    Path file = results.resolve("t.txt");

    Use use = Use.of("scan", root, "--template", template + ":" + file);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().startsWith("ssot: " + template + ":2:3: The following"), use.err());
    assertEquals(1, use.err().lines().count());
    assertFalse(Files.exists(file));
  }

  @Test
  void aTemplateIsNamedRightly() {
    assertEquals(
        new Use(
            ExitCode.USAGE,
            "",
            "ssot: --template report.html: the name of a template ends with .ftl\n"),
        Use.of("scan", root, "--template", "report.html"));
    assertEquals(
        new Use(ExitCode.USAGE, "", "ssot: none.md.ftl: there is no such file\n"),
        Use.of("scan", root, "--template", "none.md.ftl"));
  }

  private Path template(String name, String text) throws IOException {
    return Files.writeString(Files.createDirectory(results.resolve("in")).resolve(name), text);
  }
}
