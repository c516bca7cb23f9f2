package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tracked file is read though it is ignored, whatever form git's index has. */
class TrackedFilesTest {
  @TempDir private Path folder;
  private Git git;

  @BeforeEach
  void trackSomeIgnoredFiles() throws IOException {
    git = Git.init(folder);
    git.write(".gitignore", "*\n");
    for (String name : List.of("a", "a1", "ab/c", "ab/cd", "b/é", "a/" + "long".repeat(60))) {
      git.write(name + ".py", "");
      git.write(name + ".untracked.py", "");
      git.run("add", "--force", name + ".py");
    }
    git.write("build/tool/a.py", "");
    git.run("add", "--force", "build/tool/a.py");
    git.write("out/a.py", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4"})
  void ofAnyVersion(String version) throws IOException {
    git.run("update-index", "--index-version", version);
    git.write("later.py", "");
    git.run("add", "--force", "--intent-to-add", "later.py");

    assertEquals(
        git.list("ls-files", "-z"),
        new WorkingTree(folder).list(python()).files().stream().map(SourceFile::path).toList());
  }

  @Test
  void withFilesLeftOutOfTheCheckout() throws IOException {
    git.run("commit", "--message", "x");
    git.run("sparse-checkout", "set", "--cone", "--sparse-index", "ab");

    assertEquals(
        List.of("a.py", "a1.py", "ab/c.py", "ab/cd.py"),
        new WorkingTree(folder).list(python()).files().stream().map(SourceFile::path).toList());
  }

  @Test
  void aSplitOneIsRefusedWithTheCommandThatMendsIt() throws IOException {
    git.run("update-index", "--split-index");

    IOException refusal =
        assertThrows(IOException.class, () -> new WorkingTree(folder).list(python()));

    assertTrue(refusal.getMessage().contains("git update-index --no-split-index"));
    git.run("update-index", "--no-split-index");
    assertEquals(7, new WorkingTree(folder).list(python()).files().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 40, 200})
  void aDamagedOneIsRefused(int length) throws IOException {
    Path index = folder.resolve(".git/index");
    byte[] whole = Files.readAllBytes(index);
    Files.write(index, Arrays.copyOf(whole, length));

    assertThrows(IOException.class, () -> new WorkingTree(folder).list(python()));
  }

  private static Selection python() {
    return new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
  }
}
