package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.source.git.History;
import dev.ssot.source.git.NoSuchHistory;
import dev.ssot.source.git.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commit of a working tree, and whether the files differ from it; git itself is asked. */
class GitHeadTest {
  @TempDir private Path folder;
  private Git git;

  @BeforeEach
  void commitSomeFiles() throws IOException {
    git = Git.init(folder.resolve("main"));
    git.write("a.py", "a = 1\n");
    git.write("sub/b.py", "b = 1\nc = 2\n");
    git.write("notes.txt", "hello\n");
    git.write("vendor/lib/c.py", "");
    git.commitAll();
  }

  @Test
  void theCommitIsGitsHead() throws IOException {
    assertEquals(head(git), new WorkingTree(git.folder()).commit());
    assertEquals(head(git), new WorkingTree(git.folder().resolve("sub")).commit());

    git.run("checkout", "--detach");
    git.run("pack-refs", "--all");
    assertEquals(head(git), new WorkingTree(git.folder()).commit());
  }

  @Test
  void aLinkedCheckoutHasAHeadAndAnIndexOfItsOwn() throws IOException {
    git.run("worktree", "add", "../linked", "-b", "other");
    Git linked = new Git(folder.resolve("linked"));
    linked.write(".gitignore", "*.py\n");
    linked.write("untracked.py", "");
    linked.run("add", ".gitignore");
    linked.run("commit", "--message", "on another branch");

    assertEquals(head(linked), new WorkingTree(linked.folder()).commit());
    assertEquals(
        List.of("a.py", "sub/b.py"), read(linked.folder()).keySet().stream().sorted().toList());
    assertFalse(isDirty(linked.folder()));
  }

  @Test
  void thereIsNoCommitBeforeTheFirst() throws IOException {
    Git young = Git.init(folder.resolve("young"));
    young.write("a.py", "");

    assertEquals(Optional.empty(), new WorkingTree(young.folder()).commit());
    assertFalse(isDirty(young.folder()));
  }

  @Test
  void aFreshCheckoutIsClean() throws IOException {
    assertFalse(isDirty(git.folder()));
    assertFalse(isDirty(git.folder().resolve("sub")));
  }

  @Test
  void filesThatAreNotScannedDoNotMakeItDirty() throws IOException {
    git.write("notes.txt", "changed");
    git.write("more.txt", "added");
    git.write(".gitignore", "ignored.py\n");
    git.write("ignored.py", "");
    Files.delete(git.folder().resolve("vendor/lib/c.py"));

    assertFalse(isDirty(git.folder()));
  }

  @Test
  void aChangedFileMakesItDirtyStagedOrNot() throws IOException {
    git.write("sub/b.py", "b = 2\n");
    assertTrue(isDirty(git.folder()));
    assertTrue(isDirty(git.folder().resolve("sub")));

    git.run("add", "--all");
    assertTrue(isDirty(git.folder()));

    git.commitAll();
    assertFalse(isDirty(git.folder()));
  }

  @Test
  void aNewFileMakesItDirty() throws IOException {
    git.write("new.py", "");

    assertTrue(isDirty(git.folder()));
    assertFalse(isDirty(git.folder().resolve("sub")));
  }

  @Test
  void aDeletedFileMakesItDirty() throws IOException {
    Files.delete(git.folder().resolve("a.py"));

    assertTrue(isDirty(git.folder()));
    assertFalse(isDirty(git.folder().resolve("sub")));
  }

  @Test
  void aFileThatBecameALinkMakesItDirty() throws IOException {
    Files.delete(git.folder().resolve("a.py"));
    Files.createSymbolicLink(git.folder().resolve("a.py"), Path.of("sub/b.py"));

    assertTrue(isDirty(git.folder()));
  }

  @Test
  void lineEndsAloneDoNotForGitMayHaveChangedThem() throws IOException {
    git.write("sub/b.py", "b = 1\r\nc = 2\r\n");
    assertFalse(isDirty(git.folder()));

    git.write("sub/b.py", "b = 1\r\nc = 3\r\n");
    assertTrue(isDirty(git.folder()));
  }

  @Test
  void whatTheSelectionExcludesDoesNot() throws IOException {
    Files.delete(git.folder().resolve("a.py"));
    Selection onlySub =
        new Selection(List.of(Glob.ofPath("sub/**")), List.of(), path -> path.endsWith(".py"));

    assertFalse(new WorkingTree(git.folder()).isDirty(onlySub, () -> read(git.folder(), onlySub)));
  }

  @Test
  void blobIdsAreGits() throws IOException {
    git.write("odd.py", "é\r\n\0");
    git.write("empty.py", "");
    git.commitAll();

    for (Map.Entry<String, BlobId> file : read(git.folder()).entrySet()) {
      assertEquals(git.run("rev-parse", "HEAD:" + file.getKey()), file.getValue().hex());
      assertEquals(git.run("hash-object", file.getKey()), file.getValue().hex());
    }
  }

  /** The index tells what the commit holds, as long as both hold the same. */
  @Test
  void whatIsStagedIsHeldAgainstTheCommitAndNotAgainstTheIndex() throws IOException {
    git.write("a.py", "a = 2\n");
    git.run("add", "a.py");
    assertTrue(isDirty(git.folder()));
    git.run("write-tree");
    assertTrue(isDirty(git.folder()), "the index knows its own tree, which is not the commit's");
    git.run("commit", "--message", "another");
    assertFalse(isDirty(git.folder()));
    git.run("reset", "--soft", "HEAD~1");
    assertTrue(isDirty(git.folder()));
    assertFalse(isDirty(git.folder().resolve("sub")));
  }

  @Test
  void aCommitThatIsNotStoredIsToldWithTheCommandThatMendsIt() throws IOException {
    String id = git.run("rev-parse", "HEAD");
    Files.delete(
        git.folder().resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));

    IOException refusal = assertThrows(NoSuchHistory.class, () -> isDirty(git.folder()));
    assertTrue(refusal.getMessage().contains("git fetch --refetch"), refusal.getMessage());
  }

  @Test
  void whoeverReadsARepositoryThatIsOpenSharesIt() throws IOException {
    Repositories repositories = new Repositories();
    History one = repositories.around(git.folder()).orElseThrow();
    History other = repositories.around(git.folder().resolve("sub")).orElseThrow();
    assertSame(one.repository(), other.repository());

    one.close();
    assertEquals(head(git), other.head().map(History.Commit::id));
    other.close();
    try (History later = repositories.around(git.folder()).orElseThrow()) {
      assertNotSame(one.repository(), later.repository());
      assertEquals(head(git), later.head().map(History.Commit::id));
    }
  }

  @Test
  void aRepositoryWithLongerIdsIsListedAndItsCommitIsRefused() throws IOException {
    Git modern = Git.init(folder.resolve("modern"), "--object-format=sha256");
    modern.write(".gitignore", "*.py\n");
    modern.write("tracked.py", "");
    modern.write("ignored.py", "");
    modern.run("add", "--force", "tracked.py");
    modern.run("commit", "--message", "x");

    assertEquals(1, read(modern.folder()).size());
    IOException refusal =
        assertThrows(IOException.class, () -> new WorkingTree(modern.folder()).commit());
    assertTrue(refusal.getMessage().contains("SHA-256"));
  }

  private static Optional<String> head(Git git) throws IOException {
    return Optional.of(git.run("rev-parse", "HEAD"));
  }

  private static boolean isDirty(Path folder) throws IOException {
    return new WorkingTree(folder).isDirty(python(), () -> read(folder));
  }

  private static Map<String, BlobId> read(Path folder) throws IOException {
    return read(folder, python());
  }

  private static Map<String, BlobId> read(Path folder, Selection selection) throws IOException {
    Map<String, BlobId> ids = new HashMap<>();
    for (SourceFile file : new WorkingTree(folder).list(selection).files()) {
      ids.put(file.path(), BlobId.of(file.read()));
    }
    return ids;
  }

  private static Selection python() {
    return new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
  }
}
