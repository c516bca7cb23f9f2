package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.source.git.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit lists what a checkout of it would, and is found by the names that git knows. */
class GitTreeTest {
  private static final List<String> FOLDERS =
      List.of(
          "",
          "a/",
          "a/b/",
          "vendor/",
          "vendor/lib/",
          "build/",
          "src/com/build/",
          "node_modules/x/");
  private static final List<String> NAMES =
      List.of("m.py", "n.py", "__init__.py", "T.java", "notes.txt", "é.py", "x.generated.py");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalsACheckout(int seed) throws IOException {
    Git git = someFiles(new Random(seed));
    for (String within : List.of("", "a")) {
      Path root = git.folder().resolve(within);
      if (Files.isDirectory(root)) {
        try (History history = History.around(root).orElseThrow()) {
          var tree = new GitTree("x", history, history.resolve("HEAD"));
          Listing listed = tree.list(selection());
          Listing checkedOut = new WorkingTree(root).list(selection());

          assertEquals(paths(checkedOut), paths(listed));
          assertEquals(skipped(checkedOut), skipped(listed));
          for (SourceFile file : listed.files()) {
            byte[] content = Files.readAllBytes(root.resolve(file.path()));
            assertArrayEquals(content, file.read());
            assertEquals(content.length, file.size());
            assertEquals(BlobId.of(content), file.id().orElseThrow());
          }
        }
      }
    }
  }

  @Test
  void listsWhatGitLists() throws IOException {
    Git git = someFiles(new Random(11));
    var all = new Selection(List.of(), List.of(), path -> true);
    try (History history = History.around(git.folder()).orElseThrow()) {
      Listing listing = new GitTree("x", history, history.resolve("HEAD")).list(all);
      assertEquals(
          git.list("ls-tree", "-r", "-z", "--name-only", "HEAD").stream()
              .filter(path -> !path.startsWith("vendor/") && !path.startsWith("node_modules/"))
              .filter(path -> !List.of("a/large.py", "a/link.py").contains(path))
              .sorted()
              .toList(),
          paths(listing));
    }
  }

  @ParameterizedTest
  @CsvSource({"main, 2", "v1, 1", "annotated, 1", "HEAD~1, 1", "other, 3", "main^0, 2"})
  void findsACommitByItsName(String name, String subject) throws IOException {
    try (History history = History.around(threeCommits().folder()).orElseThrow()) {
      assertEquals(subject, history.resolve(name).subject());
    }
  }

  @Test
  void knowsWhatBranchesHaveInCommonAndWhatCameBefore() throws IOException {
    Git git = threeCommits();
    try (History history = History.around(git.folder()).orElseThrow()) {
      assertEquals("1", history.mergeBase("other").subject());
      assertEquals("main", history.defaultBranch().orElseThrow());
      assertEquals("main", history.branch().orElseThrow());
      assertEquals("1", history.parent(history.resolve("HEAD")).orElseThrow().subject());
      assertTrue(history.parent(history.resolve("v1")).isEmpty());
      assertEquals(
          List.of("2", "1"),
          history.firstParents(history.resolve("main")).stream()
              .map(History.Commit::subject)
              .toList());
      String first = history.resolve("v1").id();
      assertEquals(Map.of(first, List.of("annotated", "v1")), history.tags());
    }
  }

  @Test
  void aPointerToALargeFileIsNoSourceInACommitNorInACheckout() throws IOException {
    Git git = Git.init(folder.resolve("large"));
    git.write(
        "Large.java",
        """
        version https://git-lfs.github.com/spec/v1
        oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
        size 12345
        """);
    git.write("Small.java", "// " + "version https://git-lfs.github.com/spec/v1\n".repeat(3));
    git.commitAll();
    try (History history = History.around(git.folder()).orElseThrow()) {
      Listing listed = new GitTree("x", history, history.resolve("HEAD")).list(selection());

      assertEquals(List.of("Small.java"), paths(listed));
      assertEquals(
          List.of(new Listing.Skipped("Large.java", Listing.Reason.STORED_ELSEWHERE)),
          skipped(listed));
      assertEquals(skipped(listed), skipped(new WorkingTree(git.folder()).list(selection())));
    }
  }

  /** As with git's extension for large files at work, which this machine need not have. */
  @Test
  void aLargeFileThatIsThereWholeIsSkippedAsInItsCommit() throws IOException {
    Git git = Git.init(folder.resolve("whole"));
    Path store = Files.createDirectory(folder.resolve("store"));
    String pointer =
        "version https://git-lfs.github.com/spec/v1\\noid sha256:%s\\nsize 12345\\n"
            .formatted("4d7a2146".repeat(8));
    git.run("config", "filter.lfs.clean", "cat >'%s/it'; printf '%s'".formatted(store, pointer));
    git.run("config", "filter.lfs.smudge", "cat '%s/it'".formatted(store));
    git.write("Plain.java", "class Plain {}\n");
    git.write("kept/Plain.java", "class Plain {}\n");
    git.commitAll();
    git.write(".gitattributes", "Large.java filter=lfs\nkept/* filter=lfs\n");
    git.write("Large.java", "class Large {}\n");
    git.run("add", "Large.java", ".gitattributes");
    git.run("commit", "-m", "large");

    try (History history = History.around(git.folder()).orElseThrow()) {
      Listing commit = new GitTree("x", history, history.resolve("HEAD")).list(selection());
      Listing checkout = new WorkingTree(git.folder()).list(selection());

      assertEquals("class Large {}\n", Files.readString(git.folder().resolve("Large.java")));
      assertEquals(List.of("Plain.java", "kept/Plain.java"), paths(commit));
      assertEquals(paths(commit), paths(checkout));
      assertTrue(
          skipped(checkout)
              .contains(new Listing.Skipped("Large.java", Listing.Reason.STORED_ELSEWHERE)));
    }
  }

  @Test
  void aCommitWithoutTheFolderHoldsNothing() throws IOException {
    Git git = Git.init(folder.resolve("young"));
    git.write("a.py", "");
    git.commitAll();
    git.write("sub/b.py", "");
    git.commitAll();
    try (History history = History.around(git.folder().resolve("sub")).orElseThrow()) {
      assertEquals(
          List.of("b.py"),
          paths(new GitTree("x", history, history.resolve("HEAD")).list(selection())));
      assertEquals(
          List.of(), paths(new GitTree("x", history, history.resolve("HEAD~1")).list(selection())));
    }
  }

  private Git someFiles(Random random) throws IOException {
    Git git = Git.init(folder.resolve("main"));
    for (String in : FOLDERS) {
      for (String name : NAMES) {
        if (random.nextBoolean()) {
          git.write(in + name, in + name + "\n".repeat(random.nextInt(5)));
        }
      }
    }
    git.write("a/large.py", "#".repeat((8 << 20) + 1));
    Files.createSymbolicLink(git.folder().resolve("a/link.py"), Path.of("m.py"));
    git.run("-c", "core.autocrlf=false", "add", "--all");
    git.run("commit", "--message", "some");
    return git;
  }

  private Git threeCommits() throws IOException {
    Git git = Git.init(folder.resolve("three"), "-b", "main");
    commit(git, "1");
    git.run("tag", "v1");
    git.run("tag", "--annotate", "annotated", "--message", "x");
    git.run("checkout", "-b", "other");
    commit(git, "3");
    git.run("checkout", "main");
    commit(git, "2");
    return git;
  }

  private static void commit(Git git, String subject) throws IOException {
    git.write("a.py", "a = " + subject + "\n");
    git.run("add", "a.py");
    git.run("commit", "--message", subject);
  }

  private static Selection selection() {
    return new Selection(
        List.of(),
        List.of(Glob.ofPath("**/*.generated.py")),
        path -> path.endsWith(".py") || path.endsWith(".java"));
  }

  private static List<String> paths(Listing listing) {
    return listing.files().stream().map(SourceFile::path).toList();
  }

  private static List<Listing.Skipped> skipped(Listing listing) {
    return listing.skipped().stream().filter(one -> !one.path().equals(".git/")).toList();
  }
}
