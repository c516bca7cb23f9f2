package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate, as a developer and a CI job meet it. */
class CheckTest {
  private static final String LEDGER = "billing/Ledger.java";
  private static final String MUTE = "rules:\n  singleton: { level: \"off\", because: fine }\n";

  @TempDir Path folder;
  private Repository shop;

  @BeforeEach
  void aRepositoryWithOneDefect() throws Exception {
    shop = Repository.in(Files.createDirectories(folder.resolve("shop")));
    shop.withSingleton("billing", "Ledger").commit("first");
  }

  @Test
  void aBranchThatAddsADefectFailsAndSaysWhatWhereAndHowToSeeMore() {
    onABranch().withSingleton("billing", "Till").commit("second");

    Use use = check();

    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    String found = use.out();
    assertTrue(found.contains("Since main (merge base "), found);
    assertTrue(found.contains("singleton  1 → 2 (+1, 100 %)"), found);
    assertTrue(found.contains("1 new, 0 fixed"), found);
    assertTrue(found.contains("billing/Till.java:3"), found);
    assertTrue(found.contains("singleton; more: ssot explain "), found);
    assertTrue(found.endsWith("FAILED: 1 new finding\n"), found);
  }

  @Test
  void aBranchThatMendsADefectPassesAndSaysWhatItMended() {
    onABranch().without(LEDGER).with("billing/Page.java", "package billing;\nclass Page {}\n");
    shop.commit("second");

    Use use = check();

    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    assertTrue(use.out().contains("fixed\n  singleton  billing.Ledger\n"), use.out());
    assertTrue(use.out().endsWith("PASSED: nothing new; 1 fixed\n"), use.out());
  }

  @Test
  void whatIsRememberedOfTheBaseChangesNothing() throws Exception {
    onABranch().withSingleton("billing", "Till").without(LEDGER).commit("second");
    Path memory = folder.resolve("memory");
    Use plain = check("--no-cache", "--format", "json");

    Use first = check("--cache-dir", memory, "--format", "json");
    Use second = check("--cache-dir", memory, "--format", "json");

    assertEquals(plain, first);
    assertEquals(plain, second);
    try (Stream<Path> kept = Files.list(memory.resolve("judged"))) {
      assertEquals(1, kept.count(), "the base alone, and once");
    }
  }

  @Test
  void whatIsNotCommittedYetIsComparedWithTheCommit() {
    shop.withSingleton("billing", "Till");

    Use use = check();

    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("Since HEAD ("), use.out());
  }

  @Test
  void aCommitOnTheDefaultBranchIsComparedWithTheOneBefore() {
    shop.withSingleton("billing", "Till").commit("second");

    Use use = check();

    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("Since HEAD~1 ("), use.out());
  }

  @Test
  void whatTheDefaultBranchGotMeanwhileIsNotHeldAgainstABranch() {
    onABranch().commit("empty");
    shop.git("checkout", "--quiet", "main").without(LEDGER).with("a/A.java", "class A {}\n");
    shop.commit("mended").git("checkout", "--quiet", "topic");

    assertEquals(ExitCode.PASSED, check().code());
    assertEquals(ExitCode.FAILED, check("--against", "tree:main").code());
  }

  @Test
  void aChangeCannotSwitchOffTheRuleThatItBreaks() {
    onABranch().withSingleton("billing", "Till").with("ssot.yaml", MUTE).commit("second");
    shop.git("checkout", "--quiet", "main").with("ssot.yaml", "rules: {}\n").commit("configured");
    shop.git("checkout", "--quiet", "topic").git("merge", "--quiet", "-X", "ours", "main");

    Use use = check();

    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("This change edits the configuration"), use.out());
  }

  @Test
  void aChangeCannotAcceptItsOwnDefects() {
    shop.with("ssot.yaml", "rules: {}\n").commit("configured");
    String accept = "accept:\n  - { rule: singleton, subject: billing.Till, because: a driver }\n";
    onABranch().withSingleton("billing", "Till").with("ssot.yaml", accept).commit("second");

    Use refused = check();

    assertEquals(ExitCode.FAILED, refused.code());
    assertTrue(refused.out().contains("FAILED: 1 new finding, 1 exemption"), refused.out());
    assertTrue(refused.out().contains("because a driver"), refused.out());
    assertEquals(ExitCode.PASSED, check("--accept-new").code());
  }

  @Test
  void aChangeCannotSuppressItsOwnDefects() {
    String quiet =
        Trees.SINGLETON
            .replace("Ledger", "Till")
            .replace("public class", "// ssot:allow singleton because of a driver\npublic class");
    onABranch().with("billing/Till.java", quiet).commit("second");

    assertEquals(ExitCode.FAILED, check().code());
    Use accepted = check("--accept-new");
    assertEquals(ExitCode.PASSED, accepted.code(), accepted.toString());
    assertTrue(accepted.out().contains("in the source at billing/Till.java:4"), accepted.out());
  }

  @Test
  void whatNoLongerParsesIsLostAndThatIsShown() {
    onABranch().with(LEDGER, "package billing; class Ledger {{{").commit("second");

    Use use = check();

    assertTrue(use.out().contains("1 lost"), use.out());
    assertTrue(use.out().contains("its file cannot be read whole any more"), use.out());
  }

  @Test
  void aRenamedClassIsNoNewDefect() {
    onABranch().without(LEDGER).withSingleton("billing", "Journal").commit("renamed");

    Use use = check("--all");

    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    assertTrue(use.out().contains("0 new, 0 fixed, 1 moved"), use.out());
    assertTrue(use.out().contains("was billing.Ledger in billing/Ledger.java:3"), use.out());
  }

  @Test
  void targetsGateWhenDueOrWhenAChangeLeadsAwayFromThem() {
    shop.with("ssot.yaml", "targets:\n  - { measure: singleton.count, below: 1, by: 2027-06-30 }\n")
        .commit("configured");
    onABranch().commit("empty");

    assertEquals(ExitCode.PASSED, check().code());
    assertEquals(ExitCode.PASSED, check("--as-of", "2027-06-29").code());
    Use due = check("--as-of", "2027-06-30");
    assertEquals(ExitCode.FAILED, due.code());
    assertTrue(
        due.out().contains("The target for singleton.count is missed, due 2027-06-30"), due.out());
    shop.withSingleton("billing", "Till");
    assertTrue(check().out().contains("is worse than before, due 2027-06-30"));
  }

  @Test
  void aBudgetIsWhatARuleMayUse() {
    shop.with("ssot.yaml", "rules:\n  singleton: { budget: 1 }\n").commit("configured");
    onABranch().withSingleton("billing", "Till").commit("second");

    Use use = check("--fail-on", "targets");

    assertEquals(ExitCode.FAILED, use.code());
    assertTrue(
        use.out().contains("singleton has 2 places in production code, over its budget of 1"),
        use.out());
  }

  @Test
  void withoutGitOneIsToldWhatToDo() {
    Path plain = folder.resolve("plain");
    new Trees(plain).withSingleton("billing", "Ledger");

    Use use = Use.of("check", plain);

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().contains("--against file:RESULT.json"), use.err());
    assertEquals(ExitCode.FAILED, Use.of("check", plain, "--fail-on", "any").code());
  }

  @Test
  void aStoredResultIsComparedWithAndRefusedOnceItsRulerIsAnother() {
    Path stored = folder.resolve("then.json");
    Use.of("scan", shop.root(), "--format", "json:" + stored);
    shop.withSingleton("billing", "Till");

    Use use = check("--against", "file:" + stored);
    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("singleton  1 → 2 (+1, 100 %)"), use.out());

    shop.with("ssot.yaml", "scan: { tests: [\"**/checks/**\"] }\n");
    Use refused = check("--against", "file:" + stored);
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains(": scan differs. "), refused.err());
  }

  @Test
  void aRefThatIsNotThereIsToldWithTheCommandThatFetchesIt() {
    shop.git("remote", "add", "origin", "nowhere");
    Use use = check("--against", "origin/main");

    assertEquals(ExitCode.INCOMPLETE, use.code());
    assertTrue(
        use.err().contains("git fetch origin +refs/heads/main:refs/remotes/origin/main"),
        use.err());
  }

  @Test
  void aShallowCloneIsToldHowToGetTheRest() {
    onABranch().withSingleton("billing", "Till").commit("second");
    Path clone = folder.resolve("clone");
    shop.git(
        "clone",
        "--quiet",
        "--depth=1",
        "--branch=topic",
        "--single-branch",
        shop.root().toUri().toString(),
        clone.toString());

    Use use = Use.of("check", clone, "--against", "origin/main");

    assertEquals(ExitCode.INCOMPLETE, use.code(), use.toString());
    assertTrue(use.err().contains("git fetch --unshallow"), use.err());
    assertEquals(List.of(), use.out().lines().toList());
  }

  @Test
  void aCheckoutOfOneCommitAloneIsToldWhatToFetch() throws Exception {
    onABranch().withSingleton("billing", "Till").commit("second");
    String url = shop.root().toUri().toString();
    Repository job = Repository.in(Files.createDirectories(folder.resolve("job")));
    job.git("remote", "add", "origin", url)
        .git("fetch", "--quiet", "--depth=1", "origin", "+topic:refs/remotes/pull/1/merge")
        .git("checkout", "--quiet", "refs/remotes/pull/1/merge");

    Use refused = Use.of("check", job.root());
    assertEquals(ExitCode.INCOMPLETE, refused.code(), refused.toString());
    String command = "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main";
    assertTrue(refused.err().contains(command), refused.err());

    job.git(command.substring("git ".length()).split(" "));
    Use use = Use.of("check", job.root());
    assertEquals(ExitCode.FAILED, use.code(), use.toString());
    assertTrue(use.out().contains("Since origin/main (merge base "), use.out());
  }

  @Test
  void aScanShowsWhatChangedAndNeverFails() {
    onABranch().withSingleton("billing", "Till").commit("second");

    Use use = Use.of("scan", shop.root(), "--against", "main");

    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    assertTrue(use.out().contains("1 new, 0 fixed"), use.out());
    assertTrue(use.out().contains("Counted by ruler "), use.out());
  }

  @Test
  void findingsAreToldByOwnerWhereTheTreeSaysWhoOwnsWhat() {
    shop.with(".github/CODEOWNERS", "billing/ @shop/billing\n").commit("owned");
    onABranch().withSingleton("billing", "Till").withSingleton("web", "Page").commit("second");

    Use use = check("--format", "markdown");

    assertTrue(use.out().contains("| `@shop/billing` | 2 | 0 | 1 | 0 |"), use.out());
    assertTrue(use.out().contains("| `(nobody)` | 1 | 0 | 1 | 0 |"), use.out());
  }

  @Test
  void eachFindingKnowsItsOwnersAlsoWhenItIsFixed() throws Exception {
    shop.withSingleton("web", "Page").with("CODEOWNERS", "billing/ @shop/billing @ada\n");
    shop.commit("owned");
    onABranch().without(LEDGER).commit("tidied");

    JsonNode result = new ObjectMapper().readTree(check("--format", "json").out());

    assertEquals("[]", result.at("/findings/0/owners").toString());
    assertEquals(
        "[\"@shop/billing\",\"@ada\"]", result.at("/comparison/fixed/0/owners").toString());
  }

  private Repository onABranch() {
    return shop.git("checkout", "--quiet", "-b", "topic");
  }

  private Use check(Object... options) {
    Object[] words = new Object[options.length + 2];
    words[0] = "check";
    words[1] = shop.root();
    System.arraycopy(options, 0, words, 2, options.length);
    return Use.of(words);
  }
}
