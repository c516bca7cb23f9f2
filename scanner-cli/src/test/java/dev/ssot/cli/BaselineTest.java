package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Life with a baseline file, where git is not at hand. */
class BaselineTest {
  @TempDir Path shop;

  @BeforeEach
  void aTreeWithTwoDefects() {
    new Trees(shop).withSingleton("billing", "Ledger").withSingleton("billing", "Till");
  }

  @Test
  void whatIsInTheBaselinePassesTheGate() {
    Use written = Use.of("baseline", "write", shop);

    assertEquals("ssot-baseline.json: 0 kept, 2 added, 0 fixed\n", written.out());
    Use use = check();
    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    assertTrue(use.out().contains("Since file:ssot-baseline.json"), use.out());
  }

  @Test
  void whatIsNotFailsIt() {
    Use.of("baseline", "write", shop);
    new Trees(shop).withSingleton("billing", "Mint");

    Use use = check();

    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("1 new, 0 fixed"), use.out());
  }

  @Test
  void linesAboveADefectChangeNothing() throws IOException {
    Use.of("baseline", "write", shop);
    String text = baseline();
    new Trees(shop).with("billing/Till.java", "\n\n" + Trees.SINGLETON.replace("Ledger", "Till"));

    assertEquals(ExitCode.PASSED, check().code());
    Use.of("baseline", "prune", shop);
    assertEquals(text, baseline());
  }

  @Test
  void itGrowsOnlyWithAReason() throws IOException {
    Use.of("baseline", "write", shop);
    new Trees(shop).withSingleton("billing", "Mint");

    Use refused = Use.of("baseline", "write", shop);
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains("would grow by 1; "), refused.err());
    assertTrue(refused.err().contains("singleton  billing.Mint"), refused.err());
    assertEquals(ExitCode.USAGE, Use.of("baseline", "write", shop, "--accept-new").code());

    Use grown = Use.of("baseline", "write", shop, "--accept-new", "--because", "split planned");
    assertEquals("ssot-baseline.json: 2 kept, 1 added, 0 fixed\n", grown.out());
    assertTrue(baseline().contains("\"because\":\"split planned\""));
    Use.of("baseline", "write", shop);
    assertTrue(baseline().contains("\"because\":\"split planned\""), "the reason stays");
  }

  @Test
  void whatIsMendedIsPrunedAndNothingLetIn() throws IOException {
    Use.of("baseline", "write", shop);
    Files.delete(shop.resolve("billing/Till.java"));
    new Trees(shop).withSingleton("billing", "Mint");

    assertEquals(
        "ssot-baseline.json: 1 kept, 0 added, 1 fixed\n", Use.of("baseline", "prune", shop).out());
    assertFalse(baseline().contains("Mint"));
    assertEquals(ExitCode.FAILED, check().code());
  }

  @Test
  void whatCannotBeLookedForIsKept() throws IOException {
    Use.of("baseline", "write", shop);
    new Trees(shop).with("billing/Till.java", "package billing; class Till {{{");

    Use pruned = Use.of("baseline", "prune", shop);

    assertEquals(
        "ssot-baseline.json: 2 kept, 0 added, 0 fixed; 1 of those kept cannot be looked for\n",
        pruned.out());
    assertTrue(baseline().contains("billing.Till"));
  }

  @Test
  void aCiJobNeverWritesIt() {
    Use use = Use.inCi("baseline", "write", shop);

    assertEquals(ExitCode.USAGE, use.code());
    assertFalse(Files.exists(shop.resolve("ssot-baseline.json")));
  }

  @Test
  void anotherRulerIsRefusedAndSaidToBeWhich() {
    Use.of("baseline", "write", shop);
    new Trees(shop).with("ssot.yaml", "scan: { tests: [\"**/checks/**\"] }\n");

    Use use = check();

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().contains(": scan differs. "), use.err());
  }

  @Test
  void anUnresolvedMergeIsToldWithItsLine() throws IOException {
    Use.of("baseline", "write", shop);
    Path file = shop.resolve("ssot-baseline.json");
    Files.writeString(file, baseline().replace("0],\"001\":[", "<<<<<<< HEAD\n0],\"001\":["));

    Use use = check();

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(
        use.err().matches("ssot-baseline.json:\\d+  a merge conflict is not resolved: .*\n"),
        use.err());
  }

  private Use check() {
    new Trees(shop)
        .with(
            "ssot.yaml",
            (Files.exists(shop.resolve("ssot.yaml")) ? "scan: { tests: [\"**/checks/**\"] }\n" : "")
                + "compare: { against: \"file:ssot-baseline.json\" }\n");
    return Use.of("check", shop);
  }

  private String baseline() throws IOException {
    return Files.readString(shop.resolve("ssot-baseline.json"));
  }
}
