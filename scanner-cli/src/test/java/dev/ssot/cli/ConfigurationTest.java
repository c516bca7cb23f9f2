package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration, as it is found, chosen, and wrong. */
class ConfigurationTest {
  @TempDir Path root;

  @BeforeEach
  void writeASingleton() {
    new Trees(root).withSingleton("billing", "Ledger");
  }

  @Test
  void aWrongKeyIsToldWithItsLineAndWhatMayHaveBeenMeant() {
    new Trees(root).with("ssot.yaml", "scan:\n  exlude: [\"**/x/**\"]\n");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals("", use.out());
    assertTrue(use.err().startsWith("ssot.yaml:2:3  scan.exlude: unknown key"), use.err());
    assertTrue(use.err().contains("did you mean exclude?"), use.err());
  }

  @Test
  void allMistakesAreToldAtOnce() {
    new Trees(root)
        .with(
            "ssot.yaml",
            """
            scn: {}
            rules:
              singelton: { level: error }
              singleton: { level: loud }
            """);

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals(3, use.err().lines().count(), use.err());
    assertTrue(
        use.err().contains("ssot.yaml:3:3  rules.singelton: unknown rule; did you mean singleton?"),
        use.err());
  }

  @Test
  void whatIsNoYamlIsToldWithItsLineAndNoTrace() {
    new Trees(root).with("ssot.yaml", "scan:\n  exclude: [\"**/x/**\"\nrules: {}\n");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().matches("(?s)ssot\\.yaml:\\d+:\\d+  .*"), use.err());
    assertTrue(!use.err().contains("\tat "), use.err());
  }

  @Test
  void anotherFileTakesThePlaceOfTheNearest() {
    new Trees(root).with("strict/other.yaml", "rules:\n  singleton: { level: \"off\" }\n");
    String all = Use.of("scan", root).out();

    String other = Use.of("scan", root, "--config", root.resolve("strict/other.yaml")).out();

    assertTrue(all.contains("billing/Ledger.java:3"), all);
    assertTrue(!other.contains("billing/Ledger.java:3"), other);
  }

  @Test
  void aMissingConfigurationIsAMistake() {
    Path missing = root.resolve("no.yaml");

    assertEquals(
        new Use(ExitCode.USAGE, "", "ssot: --config " + missing + ": there is no such file\n"),
        Use.of("scan", root, "--config", missing));
    assertEquals(
        new Use(ExitCode.USAGE, "", "ssot: --config " + root + ": is no file\n"),
        Use.of("scan", root, "--config", root));
  }
}
