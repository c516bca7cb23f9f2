package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule throws. */
class RuleFaultTest {
  @TempDir Path root;

  @Test
  void theOtherRulesReportAndTheTraceIsShownOnceWithTheRulesName() {
    new Trees(root).withSingleton("billing", "Ledger").with("Bomb.java", "class Bomb {}");

    Use use = Use.of("scan", root);

    assertEquals(ExitCode.INTERNAL, use.code());
    assertTrue(use.out().contains("billing/Ledger.java:3"), use.out());
    assertTrue(use.out().contains("failing-rule FAILED"), use.out());
    assertTrue(use.err().startsWith("ssot: the rule failing-rule failed"), use.err());
    assertEquals(2, use.err().split("IllegalStateException: met a Bomb", -1).length, use.err());
    assertTrue(use.err().contains("\tat dev.ssot.cli.FailingRule"), use.err());
  }

  @Test
  void aReportHoldsNoTrace() {
    new Trees(root).with("Bomb.java", "class Bomb {}");

    for (String format : new String[] {"console", "json", "markdown", "sarif", "junit"}) {
      assertTrue(Use.of("scan", root, "--format", format).out().contains("met a Bomb"), format);
    }
    for (String format : new Formats()) {
      Use use = Use.of("scan", root, "--format", format);
      assertTrue(!use.out().contains("FailingRule.java"), use.out());
    }
  }
}
