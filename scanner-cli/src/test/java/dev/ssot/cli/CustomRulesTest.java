package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that ssot.yaml declares are rules like all others. */
class CustomRulesTest {
  private static final String RULE =
      """
      custom:
        - id: env-access
          summary: The environment is read in one place.
          forbid: { symbols: [os.getenv] }
          allowed-in: ["shared/**"]
          instead: use shared.settings.get
          because: tests set what it gives
          examples: |
            ```python app/cart.py
            import os

            URL = os.getenv("URL")  # finding(symbol): `os.getenv` must not be used outside shared/**
            ```
      """;

  @TempDir Path root;

  @BeforeEach
  void writeATree() {
    new Trees(root)
        .with("ssot.yaml", RULE)
        .with("shared/settings.py", "import os\n\nURL = os.getenv(\"URL\")\n")
        .with("app/cart.py", "import os\n\n\ndef total():\n    return os.getenv(\"TAX\")\n");
  }

  @Test
  void itReportsCountsAndMeasures() {
    Use use = Use.of("scan", root);

    assertEquals(ExitCode.PASSED, use.code(), use.err());
    assertTrue(use.out().contains("env-access · 1 finding"), use.out());
    assertTrue(use.out().contains("app/cart.py:5"), use.out());
    assertTrue(use.out().contains("use\n           shared.settings.get (tests set"), use.out());
    assertTrue(use.out().matches("(?s).*\n  env-access +1 +4 +75\\.0.%.*"), use.out());
    assertTrue(use.out().matches("(?s).*\n    at-home +2 +50\\.0.%.*"), use.out());
  }

  @Test
  void targetsAcceptEntriesAndSuppressionsNameIt() {
    new Trees(root)
        .with(
            "ssot.yaml",
            RULE
                + """
                targets:
                  - { measure: env-access.count, below: 1 }
                accept:
                  - { rule: env-access, subject: "**", because: the cart is moved next }
                """)
        .with(
            "app/till.py",
            "import os\n\nKEY = os.getenv('K')  # ssot:allow env-access because it is a till\n");

    Use use = Use.of("scan", root, "--format", "json");

    assertEquals(ExitCode.PASSED, use.code(), use.err());
    assertTrue(use.out().contains("\"accepted\""), use.out());
    assertTrue(use.out().contains("\"suppressed\""), use.out());
    assertTrue(use.out().contains("\"measure\": \"env-access.count\""), use.out());
    assertFalse(use.out().contains("\"kind\": \"unused-"), use.out());
  }

  @Test
  void itIsListedAndItsPageIsMadeOfTheEntry() {
    Use list = Use.of("rules", root);
    Use page = Use.of("explain", "env-access", root);

    assertTrue(list.out().contains("env-access"), list.out());
    assertTrue(list.out().contains("    The environment is read in one place."), list.out());
    assertTrue(page.out().startsWith("# env-access\n\nThe environment is read"), page.out());
    assertTrue(page.out().contains("- symbols: `os.getenv`"), page.out());
  }

  @Test
  void itsExamplesAreItsTests() {
    assertEquals(
        new Use(ExitCode.PASSED, "1 of 1 examples hold, of 1 rules\n", ""),
        Use.of("rules", "--test", root));
  }

  @Test
  void aWrongExampleIsAMistakeInTheConfigurationToldWithItsLine() {
    new Trees(root).with("ssot.yaml", RULE.replace("os.getenv(\"URL\")", "os.getcwd()"));

    Use use = Use.of("rules", "--test", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().startsWith("ssot.yaml:8  custom[0].examples: "), use.err());
    assertTrue(use.err().contains("missing  app/cart.py:3 finding(symbol): `os.get"), use.err());
  }

  @Test
  void whatItIsStandsInOneEntry() {
    new Trees(root).with("ssot.yaml", RULE + "rules:\n  env-access: { level: error }\n");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(
        use.err().contains("rules.env-access: all that this rule is stands in its entry"),
        use.err());
  }

  @Test
  void whatTheDocumentShowsWorksAsItStandsThere() throws IOException {
    String document = Files.readString(Path.of("../docs/writing-a-rule.md"));
    Matcher block = Pattern.compile("(?s)```yaml\n(.*?)\n```\n").matcher(document);
    assertTrue(block.find());
    new Trees(root).with("ssot.yaml", block.group(1) + "\n");

    Use use = Use.of("rules", "--test", root);

    assertEquals(
        new Use(
            ExitCode.PASSED,
            """
            backend-tokens: no example
            own-test-base: no example
            1 of 1 examples hold, of 3 rules
            """,
            ""),
        use);
  }
}
