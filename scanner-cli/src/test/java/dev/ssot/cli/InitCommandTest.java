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

/** The file that {@code ssot init} writes. */
class InitCommandTest {
  @TempDir Path root;

  @BeforeEach
  void writeASymbolWithADetour() {
    Trees tree =
        new Trees(root)
            .with("shop/ledger.py", "class Ledger:\n    pass\n")
            .with("shop/books.py", "from shop.ledger import Ledger\n__all__ = ['Ledger']\n");
    for (int i = 0; i < 6; i++) {
      tree.with("shop/a%s.py".formatted(i), "from shop.ledger import Ledger\n")
          .with("shop/b%s.py".formatted(i), "from shop.books import Ledger\n");
    }
  }

  @Test
  void itIsWrittenAndTold() throws IOException {
    Use use = Use.of("init", root);

    assertEquals(ExitCode.PASSED, use.code(), use.err());
    assertEquals(
        """
        %s: 1 concept, none to decide on
          Ledger: imported by 13 files, by 6 of them on a detour
        Next: read the file, decide on what is commented out, then: ssot scan
        """
            .formatted(root.resolve("ssot.yaml")),
        use.out());
    String text = Files.readString(root.resolve("ssot.yaml"));
    assertTrue(text.contains("  - name: Ledger\n    home: shop.ledger.Ledger\n"), text);
    assertTrue(text.contains("#   - { measure: fragmented-import.count, at-most: 6 }\n"), text);
  }

  @Test
  void aScanWithItFindsNothingWrongInIt() {
    Use.of("init", root);

    Use scan = Use.of("scan", root, "--all", "--info");

    assertEquals(ExitCode.PASSED, scan.code(), scan.err());
    assertFalse(scan.out().contains("ssot.yaml:"), scan.out());
    assertTrue(scan.out().contains("`shop.books.Ledger` only hands on"), scan.out());
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Files.writeString(root.resolve("ssot.yaml"), "canonical: []\n");

    Use use = Use.of("init", root);

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals(
        "ssot: %s: is there already; ssot init --force writes over it, --stdout prints only\n"
            .formatted(root.resolve("ssot.yaml")),
        use.err());
    assertEquals("canonical: []\n", Files.readString(root.resolve("ssot.yaml")));
  }

  @Test
  void withForceItIsWrittenOverWithoutBeingAsked() throws IOException {
    Use.of("init", root);
    String first = Files.readString(root.resolve("ssot.yaml"));
    Files.writeString(root.resolve("ssot.yaml"), "not: [yaml\n");

    assertEquals(ExitCode.PASSED, Use.of("init", root, "--force").code());
    assertEquals(first, Files.readString(root.resolve("ssot.yaml")));
  }

  @Test
  void printedItIsTheSameAndNoFileIsWritten() throws IOException {
    String printed = Use.of("init", root, "--stdout").out();
    assertFalse(Files.exists(root.resolve("ssot.yaml")));

    Use.of("init", root);

    assertEquals(Files.readString(root.resolve("ssot.yaml")), printed);
  }

  @Test
  void whatIsNoFolderIsRefused() {
    Use use = Use.of("init", root.resolve("none"));

    assertEquals(ExitCode.USAGE, use.code());
    assertEquals("ssot: " + root.resolve("none") + ": there is no such folder\n", use.err());
  }
}
