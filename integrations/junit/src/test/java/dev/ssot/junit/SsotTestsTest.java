package dev.ssot.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.change.CannotCompare;
import dev.ssot.config.ConfigException;
import dev.ssot.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class SsotTestsTest {
  private static final String SINGLETON =
      """
      package billing;

      public class Ledger {
        private static final Ledger INSTANCE = new Ledger();
        private long total;

        private Ledger() {}

        public static Ledger get() {
          return INSTANCE;
        }

        public void add(long cents) {
          total += cents;
        }
      }
      """;

  @TempDir Path root;

  @BeforeEach
  void writeASingleton() throws IOException {
    write("billing/Ledger.java", SINGLETON);
  }

  @Test
  void thereIsATestForEachRuleAndOneForTheReading() throws IOException {
    List<String> names = SsotTests.of(root).perRule().map(DynamicTest::getDisplayName).toList();

    List<String> expected =
        Stream.concat(
                RuleBook.of(getClass().getClassLoader()).ids().stream(),
                Stream.of("every file is read"))
            .toList();
    assertEquals(expected, names);
  }

  @Test
  void aRuleWithAFindingFailsAndNamesThePlace() throws IOException {
    var failure = assertThrows(AssertionFailedError.class, () -> run("singleton"));

    assertTrue(
        failure.getMessage().contains("\nbilling/Ledger.java:3 `Ledger`"), failure::toString);
  }

  @Test
  void aRuleWithoutOnePassesAndOneWithNothingToExamineIsSkipped() {
    assertDoesNotThrow(() -> run("conflict-marker"));
    assertDoesNotThrow(() -> run("every file is read"));
    assertThrows(TestAbortedException.class, () -> run("scattered-access"));
  }

  @Test
  void whatIsAcceptedFailsNoTest() throws IOException {
    write(
        "ssot.yaml",
        """
        accept:
          - { rule: singleton, subject: "billing.Ledger", because: "split planned", owner: "@team" }
        """);

    assertDoesNotThrow(() -> run("singleton"));
  }

  @Test
  void inAFolderOfTheTreeOnlyThatIsReported() throws IOException {
    write(".git/HEAD", "ref: refs/heads/main\n");
    write("shop/Cart.java", SINGLETON.replace("Ledger", "Cart"));

    var failure =
        assertThrows(
            AssertionFailedError.class, () -> run(SsotTests.of(root.resolve("shop")), "singleton"));

    assertTrue(failure.getMessage().contains("shop/Cart.java"), failure::toString);
    assertTrue(!failure.getMessage().contains("Ledger"), failure::toString);
  }

  @Test
  void onlyWhatIsNewFailsAComparison() throws Exception {
    write(".gitignore", "/out/\n");
    commitAll();
    SsotTests tests = SsotTests.of(root);
    assertDoesNotThrow(() -> tests.assertNoNewFindings("tree:HEAD"));

    write("billing/Book.java", SINGLETON.replace("Ledger", "Book"));

    var failure =
        assertThrows(AssertionFailedError.class, () -> tests.assertNoNewFindings("tree:HEAD"));
    assertTrue(failure.getMessage().startsWith("compared with tree:HEAD ("), failure::toString);
    assertTrue(failure.getMessage().contains("Book"), failure::toString);
    assertTrue(!failure.getMessage().contains("Ledger"), failure::toString);
  }

  @Test
  void withoutAnythingToCompareWithItSaysSo() {
    assertThrows(CannotCompare.class, () -> SsotTests.of(root).assertNoNewFindings("main"));
  }

  @Test
  void aMistakeInTheConfigurationIsTold() throws IOException {
    write("ssot.yaml", "rulez: {}\n");

    assertThrows(ConfigException.class, () -> SsotTests.of(root));
  }

  @Test
  void nothingIsWritten() throws Exception {
    commitAll();
    Map<String, Long> before = files();

    assertTrue(SsotTests.of(root).perRule().count() > 1);
    SsotTests.of(root).assertNoNewFindings("tree:HEAD");

    assertEquals(before, files());
  }

  private void run(String name) throws Throwable {
    run(SsotTests.of(root), name);
  }

  private static void run(SsotTests tests, String name) throws Throwable {
    DynamicTest test =
        tests
            .perRule()
            .filter(each -> each.getDisplayName().equals(name))
            .findFirst()
            .orElseThrow();
    test.getExecutable().execute();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private void commitAll() throws Exception {
    try (Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("all")
          .setAuthor("A", "a@example.org")
          .setCommitter("A", "a@example.org")
          .setSign(false)
          .call();
    }
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> all = new TreeMap<>();
    try (var files = Files.walk(root)) {
      for (Path file : files.toList()) {
        all.put(root.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return all;
  }
}
