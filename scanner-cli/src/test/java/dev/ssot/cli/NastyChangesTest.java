package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Changes that mend nothing and add nothing, however they look; and those that only hide. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class NastyChangesTest {
  private static final List<String> NAMES = List.of("Ledger", "Journal", "Till");

  @TempDir Path folder;
  private Repository shop;

  @BeforeEach
  void threeSingletonsAndAFragmentedImport() throws IOException {
    shop = Repository.in(Files.createDirectories(folder.resolve("shop")));
    NAMES.forEach(name -> shop.withSingleton("billing", name));
    shop.with("py/__init__.py", "")
        .with("py/money.py", "class Money:\n    currency = \"EUR\"\n")
        .with("py/facade.py", "from py.money import Money\n")
        .with("py/old.py", "from py.money import Money\n")
        .with("till/__init__.py", "")
        .with("till/a.py", "from py.facade import Money\n")
        .with("till/b.py", "from py.facade import Money\n")
        .with("till/odd.py", "from py.old import Money\n")
        .commit("first")
        .git("checkout", "--quiet", "-b", "topic");
  }

  @Test
  void aFolderThatIsCalledOtherwise() throws IOException {
    shop.git("mv", "billing", "invoices").commit("renamed");

    assertCounts(0, 0, 3, 0);
  }

  @Test
  void aFileWhoseNameIsWrittenOtherwise() throws IOException {
    shop.git("mv", "billing/Till.java", "billing/TILL.java").commit("loud");

    assertCounts(0, 0, 1, 0);
  }

  @Test
  void filesThatSwapTheirNames() throws IOException {
    shop.git("mv", "billing/Till.java", "billing/X.java")
        .git("mv", "billing/Ledger.java", "billing/Till.java")
        .git("mv", "billing/X.java", "billing/Ledger.java")
        .commit("swapped");

    assertCounts(0, 0, 2, 0);
  }

  @Test
  void otherLineEndsEverywhere() throws IOException {
    shop.with(".gitattributes", "* text eol=crlf\n").commit("crlf");
    shop.git("rm", "--quiet", "-r", "--cached", ".").git("reset", "--quiet", "--hard");
    assertTrue(shop.text("billing/Till.java").contains("\r\n"));
    assertCounts(0, 0, 0, 0);

    shop.with("till/odd.py", "from py.old import Money\r\n").without(".gitattributes");
    shop.commit("crlf in the objects, too");
    assertCounts(0, 0, 0, 0);
  }

  @Test
  void aSymbolThatIsCalledOtherwiseAndHandedOnAsThat() throws IOException {
    for (String file : List.of("py/money", "py/facade", "py/old", "till/a", "till/b", "till/odd")) {
      shop.with(file + ".py", shop.text(file + ".py").replace("Money", "Cash"));
    }
    shop.commit("cash");

    assertCounts(0, 0, 1, 0);
  }

  @Test
  void aFolderThatNowCountsAsThirdPartyCode() throws IOException {
    Files.createDirectories(shop.root().resolve("vendor"));
    shop.git("mv", "billing", "vendor/billing").commit("not ours");

    assertCounts(0, 0, 0, 3);
  }

  @Test
  void aCopyThatWasThereBeforeIsNoHideout() throws IOException {
    shop.git("checkout", "--quiet", "main");
    NAMES.forEach(name -> shop.withSingleton("vendor/billing", name));
    shop.commit("vendored").git("checkout", "--quiet", "-B", "topic");
    NAMES.forEach(name -> shop.without("billing/" + name + ".java"));
    shop.commit("deleted");

    assertCounts(0, 3, 0, 0);
  }

  @Test
  void aFileThatTakesAnEndingThatNobodyReads() throws IOException {
    shop.git("mv", "billing/Till.java", "billing/Till.java.off")
        .git("mv", "billing/Ledger.java", "billing/Ledger.txt")
        .commit("off");

    assertCounts(0, 0, 0, 2);
  }

  @Test
  void aFolderThatGoesWhereTheConfigurationLooksAway() throws IOException {
    shop.git("checkout", "--quiet", "main")
        .with("ssot.yaml", "scan:\n  exclude: [\"legacy/**\"]\n")
        .commit("configured")
        .git("checkout", "--quiet", "-B", "topic");
    Files.createDirectories(shop.root().resolve("legacy"));
    shop.git("mv", "billing", "legacy/billing").commit("old");

    assertCounts(0, 0, 0, 3);
  }

  @Test
  void aLinkInTheFilesPlace() throws IOException {
    shop.without("billing/Till.java");
    Files.createSymbolicLink(shop.root().resolve("billing/Till.java"), Path.of("Ledger.java"));
    shop.commit("linked");

    assertCounts(0, 0, 0, 1);
  }

  @Test
  void filesThatGitIsToldToIgnore() throws IOException {
    shop.with(".gitignore", "billing/\n").git("rm", "--quiet", "-r", "--cached", "billing");
    shop.commit("ignored");

    assertCounts(0, 0, 0, 3);
  }

  @Test
  void aMergeOfTheDefaultBranchBringsNothingOfTheBranchsOwn() throws IOException {
    shop.commit("empty").git("checkout", "--quiet", "main").withSingleton("web", "Page");
    shop.commit("theirs").git("checkout", "--quiet", "topic");
    shop.git("merge", "--quiet", "--message", "merged", "main");
    assertCounts(0, 0, 0, 0);

    shop.git("checkout", "--quiet", "--detach");
    assertCounts(0, 0, 0, 0);
  }

  @Test
  void allThereIsIsNewWhereTheBaseIsEmpty() throws IOException {
    shop.git("checkout", "--quiet", "--orphan", "empty").git("rm", "--quiet", "-rf", ".");
    shop.commit("nothing").git("branch", "--force", "main");
    shop.withSingleton("web", "Page").commit("something");

    assertCounts(1, 0, 0, 0);
  }

  /** Of what happened since the default branch. */
  private void assertCounts(int added, int fixed, int moved, int lost) throws IOException {
    Use use = Use.of("check", shop.root(), "--no-cache", "--format", "json");
    assertEquals(added > 0 ? ExitCode.FAILED : ExitCode.PASSED, use.code(), use.toString());
    JsonNode counts = new ObjectMapper().readTree(use.out()).at("/comparison/counts");
    List<Integer> found = new ArrayList<>();
    for (String name : List.of("new", "fixed", "moved", "lost")) {
      found.add(counts.get(name).asInt());
    }
    assertEquals(List.of(added, fixed, moved, lost), found, counts.toString());
  }
}
