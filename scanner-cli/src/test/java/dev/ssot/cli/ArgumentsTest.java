package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of the arguments themselves, right or wrong. */
class ArgumentsTest {
  @Test
  void withoutArgumentsTheUsageIsShownAsAMistake() {
    Use use = Use.of();

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals("", use.out());
    assertTrue(use.err().startsWith("Usage: ssot [-hV] COMMAND"), use.err());
    assertTrue(use.err().contains("Begin with: ssot scan PATH"), use.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "scan --help", "facts --help", "rules -h", "explain -h"})
  void helpIsAReportAndNoMistake(String arguments) {
    Use use = Use.of((Object[]) arguments.split(" "));

    assertEquals(ExitCode.PASSED, use.code());
    assertEquals("", use.err());
    assertTrue(use.out().startsWith("Usage: ssot"), use.out());
    assertTrue(use.out().lines().allMatch(line -> line.length() <= 80), use.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "scan --version"})
  void theVersionNamesAllThatACountDependsOn(String arguments) {
    Use use = Use.of((Object[]) arguments.split(" "));

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(
        Pattern.compile(
                """
                ssot \\S+
                facts: .*java \\d+, .*python \\d+.*
                rules: .*singleton \\d+.*
                """)
            .matcher(use.out())
            .matches(),
        use.out());
  }

  @Test
  void theRulesAreListedWithinEightyColumns() {
    Use use = Use.of("rules");

    assertEquals(ExitCode.PASSED, use.code());
    assertTrue(use.out().lines().allMatch(line -> line.length() <= 80), use.out());
    assertTrue(
        use.out()
            .contains(
                """
                import-cycle                java, python  warning, info
                    Modules import one another in a circle.
                """),
        use.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scna                  | scna: there is no such command; did you mean scan?
          nonsense              | nonsense: there is no such command
          --verion              | --verion: there is no such option; did you mean --version?
          scan --fromat=json    | --fromat: there is no such option; did you mean --format?
          scan --nonsense       | --nonsense: there is no such option
          scan a b              | b: one too many; ssot scan takes one PATH
          rules a b             | b: one too many; ssot rules takes one PATH
          scan --limit          | Missing required parameter for option '--limit' (N)
          scan --color pink     | Invalid value for option '--color': 'pink' is none of auto, always, never
          explain               | 'Missing required parameter: ''RULE|FINDING'''
          """)
  void aMistakeIsToldWithWhatMayHaveBeenMeant(String arguments, String message) {
    Use use = Use.of((Object[]) arguments.split(" "));

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals("", use.out());
    assertEquals("ssot: " + message, use.err().lines().findFirst().orElseThrow());
    assertTrue(use.err().contains("--help'."), use.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scan -j 0                       | --jobs 0: give a number from 1 up
          scan --limit -1                 | --limit -1: give a number from 0 up
          scan --only [                   | --only [: not a pattern: [ ([ without ])
          scan --format xml               | --format xml: there is no such format; there are checkstyle, console, csv, github, github-summary, gitlab, html, json, junit, markdown, rdjson, sarif, sarif-github
          scan --format json:             | --format json:: the name of a file is missing
          scan --format json -f markdown  | --format: only one can go to standard output; give the others a file, as in --format json:result.json
          explain singelton               | singelton: there is no such rule; did you mean singleton?
          """)
  void aValueThatCannotBeIsToldBeforeTheWorkBegins(String arguments, String message) {
    Use use = Use.of((Object[]) arguments.split(" "));

    assertEquals(new Use(ExitCode.USAGE, "", "ssot: " + message + "\n"), use);
  }

  @Test
  void aPathWithoutACommandIsTakenForAWishToScan(@TempDir Path folder) {
    Use use = Use.of(folder);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(
        use.err()
            .contains(
                folder + ": there is no such command; did you mean ssot scan " + folder + "?"),
        use.err());
  }

  @Test
  void rulesAreListedAndExplained() {
    assertTrue(Use.of("rules").out().contains("singleton"));
    Use page = Use.of("explain", "singleton");
    assertEquals(ExitCode.PASSED, page.code());
    assertTrue(page.out().startsWith("# "), page.out());
  }
}
