package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.source.Listing.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTreeTest {
  private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/user/shop");

  @Test
  void listsInTheOrderOfPathsNotOfFolders() throws IOException {
    write("b.py", "a/z.py", "a.py", "B.py", "a-b/c.py", "ä.py");

    assertEquals(List.of("B.py", "a-b/c.py", "a.py", "a/z.py", "b.py", "ä.py"), listed());
  }

  @Test
  void tellsWhatItLeavesOutAndWhy() throws IOException {
    write("A.java", "notes.txt", "old/B.java", ".gitignore=old/\n*.log.py\n", "x.log.py");
    write("node_modules/gyp/a.py", "gen/C.java");

    assertEquals(
        List.of(
            new Listing.Skipped(".gitignore", Reason.OTHER_LANGUAGE),
            new Listing.Skipped("gen/", Reason.EXCLUDED),
            new Listing.Skipped("node_modules/", Reason.VENDORED),
            new Listing.Skipped("notes.txt", Reason.OTHER_LANGUAGE),
            new Listing.Skipped("old/", Reason.IGNORED),
            new Listing.Skipped("x.log.py", Reason.IGNORED)),
        list(List.of(), List.of(Glob.ofPath("gen/**"))).skipped());
  }

  @Test
  void aFolderThatIsNotThereCannotBeListed() {
    assertThrows(NoSuchFileException.class, this::listed);
  }

  private List<String> listed() throws IOException {
    return list(List.of(), List.of()).files().stream().map(SourceFile::path).toList();
  }

  private Listing list(List<Glob> include, List<Glob> exclude) throws IOException {
    return new WorkingTree(root).list(new Selection(include, exclude, WorkingTreeTest::isSource));
  }

  private static boolean isSource(String path) {
    return path.endsWith(".java") || path.endsWith(".py");
  }

  /** Each is a path, and a content behind {@code =} where that matters. */
  private void write(String... files) throws IOException {
    for (String file : files) {
      String[] parts = file.split("=", 2);
      Path path = root.resolve(parts[0]);
      Files.createDirectories(path.getParent());
      Files.writeString(path, parts.length > 1 ? parts[1] : "");
    }
  }
}
