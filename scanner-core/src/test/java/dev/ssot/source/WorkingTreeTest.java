package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.source.Listing.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTreeTest {
  private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/user/shop");

  @Test
  void listsInTheOrderOfPathsNotOfFolders() throws IOException {
    write("b.py", "a/z.py", "a.py", "B.py", "a-b/c.py", "ä.py");

    assertEquals(List.of("B.py", "a-b/c.py", "a.py", "a/z.py", "b.py", "ä.py"), listed());
  }

  @Test
  void givesTheContentAsItIs() throws IOException {
    write("a.py=x = 'ä'\r\n");

    SourceFile file = list(all()).files().get(0);

    assertArrayEquals("x = 'ä'\r\n".getBytes(StandardCharsets.UTF_8), file.read());
    assertEquals(10, file.size());
  }

  @Test
  void tellsOfEachFileWhyItIsLeftOut() throws IOException {
    write("A.java", "notes.txt", "old/B.java", ".gitignore=old/\n*.log.py\n", "x.log.py");
    write("node_modules/gyp/a.py", "gen/C.java", "sub/D.java");
    Files.write(root.resolve("huge.py"), new byte[(8 << 20) + 1]);
    Files.createSymbolicLink(root.resolve("again.java"), root.resolve("A.java"));

    Listing listing = list(selection(List.of(), List.of(Glob.ofPath("gen/**"))));

    assertEquals(
        List.of("A.java", "sub/D.java"), listing.files().stream().map(SourceFile::path).toList());
    assertEquals(
        List.of(
            new Listing.Skipped(".gitignore", Reason.OTHER_LANGUAGE),
            new Listing.Skipped("again.java", Reason.LINK),
            new Listing.Skipped("gen/", Reason.EXCLUDED),
            new Listing.Skipped("huge.py", Reason.TOO_LARGE),
            new Listing.Skipped("node_modules/", Reason.VENDORED),
            new Listing.Skipped("notes.txt", Reason.OTHER_LANGUAGE),
            new Listing.Skipped("old/", Reason.IGNORED),
            new Listing.Skipped("x.log.py", Reason.IGNORED)),
        listing.skipped());
  }

  @Test
  void includesNarrowAndExcludesWin() throws IOException {
    write("a/x.py", "a/y.py", "b/x.py", "c/x.py", "c/d/x.py");

    Listing listing =
        list(
            selection(
                List.of(Glob.ofPath("a/**"), Glob.ofPath("c/d/*.py")),
                List.of(Glob.ofPath("**/y.py"))));

    assertEquals(
        List.of("a/x.py", "c/d/x.py"), listing.files().stream().map(SourceFile::path).toList());
    assertEquals(
        List.of("a/y.py", "b/", "c/x.py"),
        listing.skipped().stream().map(Listing.Skipped::path).toList());
  }

  @Test
  void ignoreFilesSpeakAtEveryLevelEvenWithoutGit() throws IOException {
    write(".gitignore=*.py\n!keep.py\n", "a.py", "keep.py");
    write("sub/.gitignore=!*.py\nkeep.py\n", "sub/a.py", "sub/keep.py");

    assertEquals(List.of("keep.py", "sub/a.py"), listed());
  }

  @Test
  void whatAnIgnoredFolderHoldsCannotBeTakenBack() throws IOException {
    write(".gitignore=old/\n!old/keep.py\n", "old/keep.py", "old/.gitignore=!keep.py\n");

    assertEquals(List.of(), listed());
  }

  @Test
  void rulesOfTheCheckoutAroundTheRootCountToo() throws IOException {
    write("../.git/HEAD=ref: refs/heads/main\n", "../.git/info/exclude=excluded.py\n");
    write("../.gitignore=above.py\n/shop/anchored.py\n/anchored2.py\n");
    write("above.py", "anchored.py", "anchored2.py", "excluded.py", "a.py");

    assertEquals(List.of("a.py", "anchored2.py"), listed());
  }

  @Test
  void aCheckoutThatIgnoresTheRootDoesNotSpeakForIt() throws IOException {
    write("../.git/HEAD=ref: refs/heads/main\n", "../.gitignore=*\n", "a.py", "b/c.py");

    assertEquals(List.of("a.py", "b/c.py"), listed());
  }

  @Test
  void anotherCheckoutWithinThisOneIsLeftOut() throws IOException {
    write(".git/HEAD=ref: refs/heads/main\n", "a.py");
    write("module/.git=gitdir: ../.git/modules/module\n", "module/b.py");

    assertEquals(List.of("a.py"), listed());
    assertEquals(Reason.OTHER_CHECKOUT, skipped().get("module/"));
  }

  @Test
  void checkoutsSideBySideAreListedFromAFolderAboveThem() throws IOException {
    write("one/.git/HEAD=ref: refs/heads/main\n", "one/a.py", "two/.git=gitdir: x\n", "two/b.py");

    assertEquals(List.of("one/a.py", "two/b.py"), listed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git",
        ".hg",
        ".svn",
        ".venv",
        "venv",
        "site-packages",
        "__pycache__",
        ".tox",
        ".gradle",
        "node_modules",
        "target",
        "build",
        "out",
        "dist",
        "vendor",
        "third_party"
      })
  void foreignFoldersAreLeftOutAtAnyDepth(String name) throws IOException {
    write(name + "/lib/a.py", "x/y/" + name + "/lib/a.py");

    assertEquals(List.of(), listed());
    assertEquals(
        Map.of(name + "/", Reason.VENDORED, "x/y/" + name + "/", Reason.VENDORED), skipped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/org/x/build/tasks/A.java",
        "src/main/java/org/x/vendor/A.java",
        "java/org/x/out/A.java",
        "src/org/x/dist/A.java",
        "src/com/x/target/A.java",
        "bin/a.py",
        "env/a.py",
        "lib/a.py"
      })
  void packagesOfTheSameNameAreNot(String path) throws IOException {
    write(path);

    assertEquals(List.of(path), listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "dist", "vendor"})
  void norIsAPythonPackage(String name) throws IOException {
    write(name + "/__init__.py", name + "/a.py");

    assertEquals(List.of(name + "/__init__.py", name + "/a.py"), listed());
  }

  @Test
  void whatVanishesMeanwhileIsTold() throws IOException {
    write("a.py", "b/c.py", "d.py");

    Listing listing =
        list(new Selection(List.of(), List.of(), deletingAtFirst("b/c.py", "b", "d.py")));

    assertEquals(List.of("a.py"), listing.files().stream().map(SourceFile::path).toList());
    assertTrue(listing.skipped().contains(new Listing.Skipped("d.py", Reason.UNREADABLE)));
  }

  @Test
  void aFileThatBecomesALinkIsNotFollowed() throws IOException {
    write("a.py", "../secret=s");
    SourceFile file = list(all()).files().get(0);
    Files.delete(root.resolve("a.py"));
    Files.createSymbolicLink(root.resolve("a.py"), root.resolve("../secret"));

    assertThrows(IOException.class, file::read);
  }

  @Test
  void aRootThatIsNoFolderCannotBeListed() throws IOException {
    assertThrows(NoSuchFileException.class, this::listed);
    Files.createDirectories(root.getParent());
    Files.writeString(root, "");
    assertThrows(NotDirectoryException.class, this::listed);
  }

  @Test
  void isNamedLikeItsFolder() throws IOException {
    Files.createDirectories(root);

    assertEquals("shop", new WorkingTree(root).name());
    assertEquals("shop", new WorkingTree(root.resolve("x/..")).name());
    assertEquals("/", new WorkingTree(root.getRoot()).name());
  }

  @Test
  void hasNoCommitWithoutGit() throws IOException {
    write("a.py");

    assertEquals(Optional.empty(), new WorkingTree(root).commit());
    assertFalse(new WorkingTree(root).isDirty(all(), Map::of));
  }

  private List<String> listed() throws IOException {
    return list(all()).files().stream().map(SourceFile::path).toList();
  }

  private Map<String, Reason> skipped() throws IOException {
    return list(all()).skipped().stream()
        .filter(skipped -> skipped.reason() != Reason.OTHER_LANGUAGE)
        .collect(Collectors.toMap(Listing.Skipped::path, Listing.Skipped::reason));
  }

  private Listing list(Selection selection) throws IOException {
    return new WorkingTree(root).list(selection);
  }

  private static Selection all() {
    return selection(List.of(), List.of());
  }

  private static Selection selection(List<Glob> include, List<Glob> exclude) {
    return new Selection(include, exclude, WorkingTreeTest::isSource);
  }

  private static boolean isSource(String path) {
    return path.endsWith(".java") || path.endsWith(".py");
  }

  /** Reads sources, and at the first one deletes some files in the given order. */
  private Predicate<String> deletingAtFirst(String... paths) {
    return path -> {
      try {
        for (String each : paths) {
          Files.deleteIfExists(root.resolve(each));
        }
        return isSource(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** Each is a path, and a content behind {@code =} where that matters. */
  private void write(String... files) throws IOException {
    for (String file : files) {
      String[] parts = file.split("=", 2);
      Path path = root.resolve(parts[0]).normalize();
      Files.createDirectories(path.getParent());
      Files.writeString(path, parts.length > 1 ? parts[1] : "");
    }
  }
}
