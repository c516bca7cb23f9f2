package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.source.Listing.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a real file system has. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class WorkingTreeOnDiskTest {
  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void createRoot() throws IOException {
    root = Files.createDirectories(temporary.resolve("root"));
    write("a.py");
  }

  @Test
  void noLinkIsFollowedWhereverItLeads() throws IOException {
    Files.writeString(temporary.resolve("outside.py"), "");
    write("folder/b.py");
    link("out.py", "../outside.py");
    link("outer", "..");
    link("inner", "folder");
    link("loop", "loop");
    link("folder/self", ".");
    link("nowhere.py", "missing.py");
    link("again.py", "a.py");

    assertEquals(List.of("a.py", "folder/b.py"), listed());
    assertEquals(
        Map.of(
            "out.py", Reason.LINK,
            "outer", Reason.LINK,
            "inner", Reason.LINK,
            "loop", Reason.LINK,
            "folder/self", Reason.LINK,
            "nowhere.py", Reason.LINK,
            "again.py", Reason.LINK),
        skipped());
  }

  @Test
  void theRootItselfMayBeReachedByALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

    assertEquals(List.of("a.py"), paths(new WorkingTree(link)));
  }

  @Test
  void whatMayNotBeReadIsTold() throws IOException {
    write("closed/b.py", "secret.py");
    Path closed = permit("closed", "---------");
    Path secret = permit("secret.py", "---------");
    assumeFalse(Files.isReadable(secret), "the superuser reads everything");

    try {
      assertEquals(List.of("a.py", "secret.py"), listed());
      assertEquals(Map.of("closed/", Reason.UNREADABLE), skipped());
      assertThrows(
          AccessDeniedException.class,
          () -> new WorkingTree(root).list(python()).files().get(1).read());
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aPipeIsNeverOpened() throws IOException, InterruptedException {
    assumeTrue(
        new ProcessBuilder("mkfifo", root.resolve("pipe.py").toString()).start().waitFor() == 0);

    assertEquals(List.of("a.py"), listed());
    assertEquals(Map.of("pipe.py", Reason.UNREADABLE), skipped());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatAreNotUtf8AreEscapedAndCanBeRead() throws IOException {
    Files.writeString(raw("caf%E9.py"), "1");
    Files.writeString(raw("caf%C3%A9.py"), "2");
    Files.writeString(raw("caf%5CxE9.py"), "3");
    Files.createDirectories(raw("d%FF+%25"));
    Files.writeString(raw("d%FF+%25/%F0%9F%98%80%80.py"), "4");

    List<SourceFile> files = new WorkingTree(root).list(python()).files();

    assertEquals(
        List.of("a.py", "caf\\x5CxE9.py", "caf\\xE9.py", "café.py", "d\\xFF+%/😀\\x80.py"),
        files.stream().map(SourceFile::path).toList());
    assertEquals("3", new String(files.get(1).read(), StandardCharsets.UTF_8));
    assertEquals("1", new String(files.get(2).read(), StandardCharsets.UTF_8));
    assertEquals("4", new String(files.get(4).read(), StandardCharsets.UTF_8));
  }

  private List<String> listed() throws IOException {
    return paths(new WorkingTree(root));
  }

  private static List<String> paths(WorkingTree tree) throws IOException {
    return tree.list(python()).files().stream().map(SourceFile::path).toList();
  }

  private Map<String, Reason> skipped() throws IOException {
    return new WorkingTree(root)
        .list(python()).skipped().stream()
            .collect(Collectors.toMap(Listing.Skipped::path, Listing.Skipped::reason));
  }

  private static Selection python() {
    return new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), "");
    }
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), Path.of(target));
  }

  private Path permit(String path, String permissions) throws IOException {
    return Files.setPosixFilePermissions(
        root.resolve(path), PosixFilePermissions.fromString(permissions));
  }

  /** By the bytes of its name, which text could not hold. */
  private Path raw(String escaped) {
    return Path.of(URI.create(root.toUri() + escaped));
  }
}
