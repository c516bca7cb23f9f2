package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.outcome.Measure;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which modules Python could load, as far as the tree itself goes. */
class LoadableTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void aModuleFallsWithWhatItImportsAtItsTop() throws IOException {
    write("shop/a.py", "from shop.gone import X\n");
    write("shop/b.py", "import shop.a\n");
    write("shop/c.py", "def late():\n    import shop.a\n");

    assertEquals(1.0 / 3, loadable());
  }

  @Test
  void andWithThePackageThatItLiesIn() throws IOException {
    write("shop/__init__.py", "from shop.web import page\n");
    write("shop/web/__init__.py", "from shop.gone import X\n");
    write("shop/web/page.py", "PAGE = 1\n");
    write("other.py", "OTHER = 1\n");

    assertEquals(1.0 / 4, loadable());
  }

  @Test
  void oneThatDoesNotParseCannotBeLoaded() throws IOException {
    write("shop/a.py", "def (:\n");
    write("shop/b.py", "B = 1\n");

    assertEquals(1.0 / 2, loadable());
  }

  private void write(String path, String text) throws IOException {
    Path file = disk.getPath("/work").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private double loadable() throws IOException {
    return Scan.of(new WorkingTree(disk.getPath("/work")), Setup.of(Optional.empty()))
        .measures()
        .stream()
        .filter(measure -> measure.name().equals("broken-import.loadable"))
        .map(Measure::production)
        .findFirst()
        .orElseThrow()
        .value();
  }
}
