package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.source.git.History;
import dev.ssot.source.git.NoSuchHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clone lacks is told with a git command, and that command mends it: it is run here. */
class MissingHistoryTest {
  private static final String RUN = "; run: git ";

  @TempDir private Path folder;
  private Git origin;

  @BeforeEach
  void makeTwoBranches() throws IOException {
    origin = Git.init(folder.resolve("origin"), "-b", "main");
    origin.run("config", "uploadpack.allowFilter", "true");
    commit("1");
    origin.run("tag", "v1");
    origin.run("checkout", "-b", "other");
    commit("2");
    origin.run("checkout", "main");
    commit("3");
  }

  @Test
  void aBranchThatACloneOfOneBranchLeftOut() throws IOException {
    Git clone = clone("--single-branch");

    mendedByItsCommand(clone, history -> history.resolve("origin/other"));
    mendedByItsCommand(clone("--no-tags"), history -> history.resolve("v1"));
  }

  @Test
  void whatLiesBehindTheEndOfAShallowClone() throws IOException {
    mendedByItsCommand(clone("--depth=1"), history -> history.resolve("HEAD~1"));
    mendedByItsCommand(clone("--depth=1"), history -> history.parent(history.resolve("HEAD")));
  }

  @Test
  void namesThatAShallowCloneDoesNotHave() throws IOException {
    mendedByItsCommand(clone("--depth=1"), history -> history.resolve("v1"));
    mendedByItsCommand(clone("--depth=1"), history -> history.mergeBase("origin/other"));
  }

  @Test
  void aMergeBaseThatAShallowCloneDoesNotReach() throws IOException {
    Git clone = clone("--depth=1");
    clone.run("fetch", "--depth=1", "origin", "+refs/heads/other:refs/remotes/origin/other");

    mendedByItsCommand(clone, history -> history.mergeBase("origin/other"));
  }

  @Test
  void filesThatAPartialCloneLeftWithItsServer() throws IOException {
    mendedByItsCommand(clone("--no-checkout", "--filter=blob:none"), MissingHistoryTest::list);
    mendedByItsCommand(clone("--no-checkout", "--filter=tree:0"), MissingHistoryTest::list);
  }

  @Test
  void anObjectThatWasLost() throws IOException {
    origin.run("clone", "--no-hardlinks", origin.folder().toString(), "../lossy");
    Git clone = new Git(folder.resolve("lossy"));
    String id = clone.run("rev-parse", "HEAD:a.py");
    Files.delete(
        clone
            .folder()
            .resolve(".git/objects")
            .resolve(id.substring(0, 2))
            .resolve(id.substring(2)));

    mendedByItsCommand(clone, MissingHistoryTest::list);
  }

  @Test
  void theBeginningOfHistoryIsNoLack() throws IOException {
    Git clone = clone("--depth=1");
    clone.run("fetch", "--unshallow");
    try (History history = History.around(clone.folder()).orElseThrow()) {
      assertTrue(history.parent(history.resolve("HEAD~1")).isEmpty());
    }
  }

  @Test
  void whereNoCommandMendsItAnotherWayIsTold() throws IOException {
    origin.run("checkout", "--orphan", "island");
    commit("4");

    assertEquals(
        "HEAD and main have no commit in common; compare with that very tree instead: tree:main",
        refusal(origin, history -> history.mergeBase("main")));
    assertEquals(
        "there is no commit v7 here; 'git branch' and 'git tag' list what there is",
        refusal(origin, history -> history.resolve("v7")));
    assertTrue(
        refusal(origin, history -> history.resolve("HEAD^{tree}"))
            .startsWith("HEAD^{tree} names no commit"));
  }

  @Test
  void aBareRepositoryIsRefused() throws IOException {
    Git bare = clone("--bare");

    String refusal = refusal(bare, history -> history);

    assertTrue(refusal.endsWith("; run there: git worktree add ../checkout"), refusal);
    bare.run("worktree", "add", "../checkout");
    assertEquals(
        List.of("a.py"),
        ask(new Git(folder.resolve("checkout")), MissingHistoryTest::list).files().stream()
            .map(SourceFile::path)
            .toList());
  }

  @Test
  void aRepositoryWithLongerIdsIsRefused() throws IOException {
    Git modern = Git.init(folder.resolve("modern"), "--object-format=sha256");

    IOException refusal = assertThrows(IOException.class, () -> History.around(modern.folder()));

    assertEquals(
        "the git repository uses SHA-256 ids, which are not supported", refusal.getMessage());
  }

  private void commit(String subject) throws IOException {
    origin.write("a.py", "a = " + subject + "\n");
    origin.run("add", "a.py");
    origin.run("commit", "--message", subject);
  }

  private Git clone(String... options) throws IOException {
    Path clone = Files.createTempDirectory(folder, "clone");
    String[] command = Arrays.copyOf(new String[] {"clone"}, options.length + 3);
    System.arraycopy(options, 0, command, 1, options.length);
    command[options.length + 1] = origin.folder().toUri().toString();
    command[options.length + 2] = clone.toString();
    origin.run(command);
    return new Git(clone);
  }

  private static void mendedByItsCommand(Git clone, Question<?> question) throws IOException {
    String refusal = refusal(clone, question);
    assertTrue(refusal.contains(RUN), refusal);
    String command = refusal.substring(refusal.indexOf(RUN) + RUN.length());
    clone.run("config", "maintenance.auto", "false");
    clone.run(command.replace("'", "").split(" "));
    ask(clone, question);
  }

  private static Listing list(History history) throws IOException {
    var python = new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
    return new GitTree("x", history, history.resolve("HEAD")).list(python);
  }

  private interface Question<T> {
    T of(History history) throws IOException;
  }

  private static <T> T ask(Git clone, Question<T> question) throws IOException {
    try (History history = History.around(clone.folder()).orElseThrow()) {
      return question.of(history);
    }
  }

  private static String refusal(Git clone, Question<?> question) {
    return assertThrows(NoSuchHistory.class, () -> ask(clone, question)).getMessage();
  }
}
