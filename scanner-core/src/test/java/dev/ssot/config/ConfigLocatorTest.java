package dev.ssot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfigLocatorTest {
  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void theNearestFileUpToTheVersionedFolderHolds() throws IOException {
    folder("/home/.git");
    file("/home/ssot.yaml");
    folder("/home/project/.git");
    file("/home/project/ssot.yaml");
    file("/home/project/service/ssot.yml");
    Path main = folder("/home/project/service/src/main");

    assertEquals(Optional.of(path("/home/project/service/ssot.yml")), ConfigLocator.nearest(main));
    assertEquals(
        Optional.of(path("/home/project/ssot.yaml")),
        ConfigLocator.nearest(folder("/home/project/other")));
    assertEquals(path("/home/project/service"), ConfigLocator.root(main));
  }

  @Test
  void whatLiesAboveTheVersionedFolderIsAnothers() throws IOException {
    file("/home/ssot.yaml");
    file("/home/worktree/.git");
    Path main = folder("/home/worktree/src");

    assertEquals(Optional.empty(), ConfigLocator.nearest(main));
    assertEquals(path("/home/worktree"), ConfigLocator.root(main));
  }

  @Test
  void withoutVersionControlOnlyThePathItselfCounts() throws IOException {
    file("/home/ssot.yaml");
    Path src = folder("/home/src");

    assertEquals(Optional.empty(), ConfigLocator.nearest(src));
    assertEquals(src, ConfigLocator.root(src));
    assertEquals(Optional.of(path("/home/ssot.yaml")), ConfigLocator.nearest(path("/home")));
  }

  @Test
  void aFileIsInItsFolder() throws IOException {
    Path config = file("/home/ssot.yaml");

    assertEquals(Optional.of(config), ConfigLocator.nearest(file("/home/Main.java")));
  }

  @Test
  void theTopOfAFileSystemHasNothingAboveIt() throws IOException {
    assertEquals(Optional.empty(), ConfigLocator.nearest(path("/")));
    folder("/.git");
    assertEquals(path("/"), ConfigLocator.root(folder("/src")));
  }

  private Path path(String name) {
    return files.getPath(name);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(path(name));
  }

  private Path file(String name) throws IOException {
    folder(path(name).getParent().toString());
    return Files.createFile(path(name));
  }
}
