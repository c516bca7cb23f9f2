package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.cache.FactsCache;
import dev.ssot.language.FactsStore;
import dev.ssot.language.FrontEnds;
import dev.ssot.language.Progress;
import dev.ssot.language.Reading;
import dev.ssot.language.python.PythonLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With facts at hand, a file that git knows to be unchanged is not read; any other is, and what
 * comes of it is always what comes of reading all.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class UnchangedFilesTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-02-29T12:00:00.123Z"));

  @TempDir private Path folder;
  @TempDir private Path cache;
  private Git git;

  /** A file that tells when it is read. */
  private record Watched(SourceFile file, Queue<String> seen) implements SourceFile {
    @Override
    public String path() {
      return file.path();
    }

    @Override
    public long size() {
      return file.size();
    }

    @Override
    public Optional<BlobId> id() {
      return file.id();
    }

    @Override
    public byte[] read() throws IOException {
      seen.add(path());
      return file.read();
    }
  }

  @BeforeEach
  void commitSomeFiles() throws IOException {
    git = Git.init(folder);
    write("a.py", "a = 1\n");
    write("sub/b.py", "b = 2\n");
    write("sub/empty.py", "");
    git.commitAll();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4"})
  void nothingIsReadTwice(String version) throws IOException {
    git.run("update-index", "--index-version", version);
    write("é.py", "c = 1\n");
    git.run("add", "--chmod=+x", "é.py");

    assertEquals(List.of("a.py", "sub/b.py", "sub/empty.py", "é.py"), scan(folder));
    assertEquals(List.of(), scan(folder));
    assertEquals(List.of(), scan(folder.resolve("sub")));
  }

  @Test
  void aCheckoutBesideTheFirstHasAnIndexOfItsOwn(@TempDir Path other) throws IOException {
    scan(folder);
    Path linked = other.resolve("linked");
    git.run("worktree", "add", linked.toString());
    Files.setLastModifiedTime(linked.resolve("a.py"), LONG_AGO);
    new Git(linked).run("update-index", "--refresh");

    assertFalse(scan(linked).contains("a.py"));
  }

  @Test
  void whatIsNotTrackedIsRead() throws IOException {
    write("new.py", "n = 1\n");
    scan(folder);

    assertEquals(List.of("new.py"), scan(folder));
  }

  @Test
  void aTouchedFileIsReadUntilGitHasSeenIt() throws IOException {
    scan(folder);
    Files.setLastModifiedTime(folder.resolve("a.py"), FileTime.from(Instant.now().minusSeconds(9)));
    assertEquals(List.of("a.py"), scan(folder));
    assertFalse(new WorkingTree(folder).isDirty(python(), this::told));

    git.run("update-index", "--refresh");
    assertEquals(List.of(), scan(folder));
  }

  @Test
  void aChangedFileIsReadThoughItsSizeAndTimeAreTheOldOnes() throws IOException {
    scan(folder);
    write("a.py", "a = 9\n");

    assertEquals(List.of("a.py"), scan(folder));
    assertTrue(new WorkingTree(folder).isDirty(python(), this::told));
  }

  @Test
  void soIsOneThatTookTheOthersPlace() throws IOException {
    write("aside", "a = 9\n");
    scan(folder);
    Files.move(
        folder.resolve("aside"), folder.resolve("a.py"), StandardCopyOption.REPLACE_EXISTING);

    assertEquals(List.of("a.py"), scan(folder));
  }

  @Test
  void aFileOfTheSameTickAsTheIndexIsRead() throws IOException {
    scan(folder);
    Files.setLastModifiedTime(folder.resolve(".git/index"), LONG_AGO);
    assertEquals(3, scan(folder).size());

    FileTime soonAfter = FileTime.from(LONG_AGO.toInstant().plusNanos(4_000_000));
    Files.setLastModifiedTime(folder.resolve(".git/index"), soonAfter);
    assertEquals(0, scan(folder).size());
  }

  @Test
  void whereTheClockTicksOnceASecondAFileOfTheSameSecondIsRead() throws IOException {
    FileTime whole = FileTime.from(Instant.parse("2024-02-29T12:00:00Z"));
    Files.setLastModifiedTime(folder.resolve("a.py"), whole);
    git.run("update-index", "--refresh");
    scan(folder);

    Files.setLastModifiedTime(folder.resolve(".git/index"), LONG_AGO);
    assertTrue(scan(folder).contains("a.py"));
  }

  @Test
  void noChangeIsMissedHoweverSoonItComes() throws IOException {
    for (int i = 10; i < 40; i++) {
      git.write("a.py", "a = " + i + "\n");
      git.run("add", "a.py");
      git.write("a.py", "b = " + i + "\n");
      scan(folder);
      git.write("a.py", "c = " + i + "\n");
      scan(folder);
    }
  }

  @Test
  void anotherBranchIsAnotherContent() throws IOException {
    git.run("checkout", "-b", "other");
    git.write("a.py", "a = 3\n");
    git.commitAll();
    scan(folder);
    git.run("checkout", "-");
    scan(folder);
    assertFalse(new WorkingTree(folder).isDirty(python(), this::told));

    git.run("checkout", "other");
    scan(folder);
    git.run("reset", "--soft", "HEAD~1");
    scan(folder);
    assertTrue(new WorkingTree(folder).isDirty(python(), this::told));
  }

  @Test
  void aConflictIsRead() throws IOException {
    git.run("checkout", "-b", "other");
    git.write("a.py", "a = 3\n");
    git.commitAll();
    git.run("checkout", "-");
    git.write("a.py", "a = 4\n");
    git.commitAll();
    scan(folder);
    git.run("read-tree", "-m", "other~1", "HEAD", "other");
    assertEquals(3, git.list("ls-files", "--stage", "-z", "a.py").size());

    assertEquals(List.of("a.py"), scan(folder));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lineEndsThatGitChangedAreReadAsTheyAre(boolean bySetting) throws IOException {
    scan(folder);
    if (bySetting) {
      git.run("config", "core.autocrlf", "true");
    } else {
      git.write(".gitattributes", "*.py text eol=crlf\n");
    }
    Files.delete(folder.resolve("a.py"));
    git.run("checkout", "--", "a.py");
    Files.setLastModifiedTime(folder.resolve("a.py"), LONG_AGO);
    git.run("update-index", "--refresh");

    assertEquals("a = 1\r\n", Files.readString(folder.resolve("a.py")));
    assertEquals(Optional.of(blob("a.py")), file("a.py").id());
    assertEquals(List.of("a.py"), scan(folder));
    assertFalse(new WorkingTree(folder).isDirty(python(), this::told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
  void whatGitIsToldNotToLookAtIsRead(String flag) throws IOException {
    git.run("update-index", flag, "a.py");
    scan(folder);
    assertEquals(List.of("a.py"), scan(folder));

    write("a.py", "a = 9\n");
    assertEquals(List.of("a.py"), scan(folder));
  }

  @Test
  void whatIsOnlyMeantToBeAddedIsRead() throws IOException {
    write("empty.py", "");
    git.run("add", "--intent-to-add", "empty.py");
    scan(folder);

    assertEquals(List.of("empty.py"), scan(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitattributes", "sub/.gitattributes", ".git/info/attributes"})
  void whatGitFiltersIsReadAndOtherFilesAreNot(String attributes) throws IOException {
    write("plain.py", "secret = 2\n");
    git.run("config", "filter.masked.clean", "sed s/hidden/secret/");
    git.run("config", "filter.masked.smudge", "sed s/secret/hidden/");
    git.write(attributes, "# one that keeps the size\nb.py text filter=masked\n");
    write("sub/b.py", "hidden = 2\n");
    git.run("add", "sub/b.py");
    scan(folder);

    assertEquals(blob("plain.py", "--no-filters"), blob("sub/b.py"));
    assertNotEquals(Optional.of(blob("sub/b.py")), file("sub/b.py").id());
    assertTrue(scan(folder).contains("sub/b.py"));
    assertFalse(scan(folder).contains("sub/empty.py"));
    assertTrue(scan(folder.resolve("sub")).contains("b.py"));
  }

  @Test
  void theFileThatGitsSettingsNameGivesAttributesAndAnyOtherOverrulesIt() throws IOException {
    git.run("config", "core.attributesFile", folder.resolve("mine").toString());
    git.write("mine", "*.py ident\n");
    assertEquals(Optional.empty(), file("a.py").id());

    git.write(".gitattributes", "b.py ident\n*.py -ident\n");
    git.write("sub/.gitattributes", "e*.py ident\n");
    assertEquals(Optional.of(blob("a.py")), file("a.py").id());
    assertEquals(Optional.of(blob("sub/b.py")), file("sub/b.py").id());
    assertEquals(Optional.empty(), file("sub/empty.py").id());
  }

  @Test
  void whereAttributesHaveNamesOfTheirOwnNothingIsTakenForUnchanged() throws IOException {
    git.write(".gitattributes", "[attr]masked filter=masked\nb.py masked\n");

    assertEquals(Optional.empty(), file("a.py").id());
  }

  @Test
  void attributesThatAreOnlyInTheIndexCountToo() throws IOException {
    git.write(".gitattributes", "*.txt ident\n");
    git.run("add", ".gitattributes");
    Files.delete(folder.resolve(".gitattributes"));

    assertEquals(Optional.empty(), file("a.py").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"# a filter", "*.py text eol=lf -filter", "filter text", "*.py !ident"})
  void otherAttributesDoNotMatter(String line) throws IOException {
    git.write(".gitattributes", line + "\n");
    scan(folder);

    assertEquals(List.of(), scan(folder));
  }

  @Test
  void longerIdsAreNotUsed(@TempDir Path modern) throws IOException {
    git = Git.init(modern, "--object-format=sha256");
    git.write("a.py", "a = 1\n");
    Files.setLastModifiedTime(modern.resolve("a.py"), LONG_AGO);
    git.commitAll();
    scan(modern);

    assertEquals(List.of("a.py"), scan(modern));
  }

  /** The paths that are read with facts at hand; what comes of it is held against a plain scan. */
  private List<String> scan(Path root) throws IOException {
    Queue<String> read = new ConcurrentLinkedQueue<>();
    List<SourceFile> files =
        new WorkingTree(root)
            .list(python()).files().stream()
                .<SourceFile>map(file -> new Watched(file, read))
                .toList();
    List<Reading> plain = frontEnds(FactsStore.NONE).read(files);
    read.clear();
    List<Reading> quick = frontEnds(FactsCache.in(cache)).read(files);
    assertEquals(plain, quick);
    return read.stream().sorted().toList();
  }

  private static FrontEnds frontEnds(FactsStore store) {
    return new FrontEnds(
        List.of(new PythonLanguage()), 2, FrontEnds.PATIENCE, Progress.NONE, store);
  }

  /** The ids as a scan with all facts at hand has them. */
  private Map<String, BlobId> told() throws IOException {
    Map<String, BlobId> ids = new TreeMap<>();
    for (SourceFile file : new WorkingTree(folder).list(python()).files()) {
      Optional<BlobId> known = file.id();
      ids.put(file.path(), known.isPresent() ? known.get() : BlobId.of(file.read()));
    }
    return ids;
  }

  private SourceFile file(String path) throws IOException {
    return new WorkingTree(folder)
        .list(python()).files().stream()
            .filter(file -> file.path().equals(path))
            .findFirst()
            .orElseThrow();
  }

  private BlobId blob(String path, String... options) throws IOException {
    return new BlobId(
        options.length == 0
            ? git.run("rev-parse", ":" + path)
            : git.run("hash-object", options[0], path));
  }

  /** Always with the same time: git itself may miss that it changed. */
  private void write(String path, String content) throws IOException {
    git.write(path, content);
    Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
  }

  private static Selection python() {
    return new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
  }
}
