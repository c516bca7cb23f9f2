package dev.ssot.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.registry.Concept;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written down of a tree that nobody has told anything about. */
class InferenceTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = disk.getPath("/work/shop");

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void aPythonTreeTellsItsConceptsByTheirDetours() throws IOException {
    file("shop/__init__.py", "from shop.billing.ledger import Ledger\n");
    file("shop/billing/__init__.py", "");
    file("shop/billing/ledger.py", "class Ledger:\n    def add(self, cents): ...\n");
    file("shop/accounts.py", "from shop.billing.ledger import Ledger\n__all__ = ['Ledger']\n");
    file(
        "shop/books.py",
        """
        import warnings
        from shop.billing.ledger import Ledger
        warnings.warn("use shop.billing.ledger", DeprecationWarning)
        """);
    importers("shop/a%s.py", 4, "from shop.billing.ledger import Ledger\n");
    importers("shop/b%s.py", 2, "from shop.accounts import Ledger\n");
    importers("shop/c%s.py", 1, "from shop import Ledger\n");
    importers("tests/test_d%s.py", 3, "from shop.books import Ledger\n");
    file("archive/other/code.py", "x = 1\n");

    assertEquals(
        """

        canonical:

          # imported by 13 files, 10 of them production
          #   2 by the detour shop.accounts.Ledger
          - name: Ledger
            home: shop.billing.ledger.Ledger
            facades:
              - shop.Ledger  # 1 file, its interface
            legacy:
              - shop.books.Ledger  # 3 files, by a deprecated module

        # Perhaps these are no production code. Given, `tests` takes the place of the usual folders
        # and names, so that those have to be listed too.
        # scan:
        #   exclude:
        #     - "archive/**"  # 1 file of code, by its name set aside
        """,
        written());
  }

  @Test
  void aJavaTreeTellsThemByDeprecatedTypesAndByUse() throws IOException {
    file(
        "src/main/java/shop/Ledger.java",
        "package shop; public class Ledger { void add() {} void sum() {} void close() {} }");
    file(
        "src/main/java/shop/OldLedger.java",
        "package shop; @Deprecated public class OldLedger extends Ledger {}");
    file(
        "src/main/java/shop/RateService.java",
        "package shop; public class RateService { int rate() { return 1; } }");
    file(
        "src/main/java/shop/LegacyRateService.java",
        "package shop; @Deprecated public class LegacyRateService extends RateService {}");
    importers("src/main/java/shop/in/A%s.java", 6, "package shop.in; import shop.RateService;\n");
    importers(
        "src/main/java/shop/old/B%s.java", 1, "package shop.old; import shop.LegacyRateService;\n");
    file(
        "src/main/java/shop/SessionRegistry.java", "package shop; public class SessionRegistry {}");
    importers(
        "src/main/java/shop/web/C%s.java",
        10,
        """
        package shop.web;
        import shop.SessionRegistry;
        class C%s { SessionRegistry all = new SessionRegistry(); }
        """);

    assertEquals(
        """

        canonical:

          # imported by 6 files, 6 of them production
          - name: RateService
            home: shop.RateService
            legacy:
              - shop.LegacyRateService  # deprecated, extends it; 1 file import it

          # Much used and not contested: declared, so that no second one comes up beside it.

          # imported by 10 files, 10 of them production
          - name: SessionRegistry
            home: shop.SessionRegistry

        # Test and generated code are told by the usual folders and names; nothing else was seen.
        """,
        written());
  }

  @Test
  void whatIsDoubtfulIsCommentedOut() throws IOException {
    for (String side : List.of("web", "shell")) {
      file(side + "/__init__.py", "from .impl import Session\n");
      file(side + "/impl.py", "class Session:\n    pass\n");
      file(side + "/old.py", "from .impl import Session\n__all__ = ['Session']\n");
      importers(side + "/a%s.py", 4, "from %s.impl import Session\n".formatted(side));
      importers(side + "/b%s.py", 3, "from %s.old import Session\n".formatted(side));
    }

    String text = written();

    assertTrue(text.contains("\ncanonical: []\n"), text);
    assertTrue(
        text.contains(
            """
              # doubtful: `web.impl.Session` (9 files) has the same name
              # imported by 9 files, 9 of them production
              #   3 by the detour shell.old.Session
              # - name: Session
              #   home: shell.impl.Session
            """),
        text);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    file("shop/ledger.py", "class Ledger:\n    pass\n");
    file("shop/other.py", "from shop.ledger import Ledger\n__all__ = ['Ledger']\n");
    importers("shop/a%s.py", 6, "from shop.ledger import Ledger\n");
    importers("shop/b%s.py", 2, "from shop.other import Ledger\n");

    List<Concept> read = Setup.of("ssot.yaml", text()).config().canonical();

    assertEquals(List.of("shop.ledger.Ledger"), read.stream().map(Concept::home).toList());
  }

  @Test
  void anEmptyTreeGivesAFileThatSaysNothing() throws IOException {
    Files.createDirectories(root);

    assertEquals(List.of(), Setup.of("ssot.yaml", text()).config().canonical());
  }

  private void importers(String path, int number, String content) throws IOException {
    for (int i = 0; i < number; i++) {
      file(path.formatted(i), content.replace("%s", Integer.toString(i)));
    }
  }

  private void file(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  /** Without the words that are always there. */
  private String written() throws IOException {
    String text = text();
    return text.substring(text.indexOf("\ncanonical"), text.indexOf("\n# Rules keep"));
  }

  private String text() throws IOException {
    Setup setup = Setup.of(Optional.empty());
    return ConfigText.of(Inference.of(Scan.codebase(new WorkingTree(root), setup)), List.of());
  }
}
