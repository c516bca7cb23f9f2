package dev.ssot.codebase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is defined under a name is found by it, wherever it is a member. */
class DefinitionsTest {
  @TempDir Path root;

  @BeforeEach
  void writeNamesThatMeanSeveralThings() throws IOException {
    write("one/pom.xml", "<project/>");
    write(
        "one/shop/Till.java",
        """
        package shop;
        class Till {
          static int open = 1;
          void open() {}
          void open(int hours) {}
          class Drawer { int coins; Runnable bell = new Runnable() { public void run() {} }; }
        }
        """);
    write("two/pom.xml", "<project/>");
    write("two/shop/Till.java", "package shop; enum Till { open }");
    write(
        "goods/__init__.py",
        """
        if old:
            def price(): pass
        else:
            class price:
                def now(self):
                    def rounded(): pass
        price = None
        """);
  }

  @Test
  void membersFollowTheFilesAndThenTheirSource() throws IOException {
    assertEquals(
        List.of(
            "one/shop/Till.java:4 Callable",
            "one/shop/Till.java:5 Callable",
            "one/shop/Till.java:3 Value",
            "two/shop/Till.java:1 Value"),
        named("shop.Till.open"));
    assertEquals(List.of("one/shop/Till.java:6 Value"), named("shop.Till.Drawer.coins"));
  }

  @Test
  void aTypeComesBeforeAFunctionAndThatBeforeAVariable() throws IOException {
    assertEquals(
        List.of(
            "goods/__init__.py:4 Type",
            "goods/__init__.py:2 Callable",
            "goods/__init__.py:7 Value"),
        named("goods.price"));
    assertEquals(1, codebase().types("goods.price").size());
  }

  @Test
  void whatLiesInAFunctionIsFoundToo() throws IOException {
    assertEquals(List.of("goods/__init__.py:6 Callable"), named("goods.price.now.rounded"));
  }

  @Test
  void aFileThatIsAModuleIsFoundByItsName() throws IOException {
    assertEquals(List.of("goods/__init__.py:1 ModuleFile"), named("goods"));
    assertEquals(List.of(), named("shop"));
    assertEquals(List.of(), named("shop.Till.shut"));
  }

  private List<String> named(String name) throws IOException {
    return codebase().definitions(name).stream()
        .map(each -> each.place() + " " + each.declaration().getClass().getSimpleName())
        .toList();
  }

  private Codebase codebase() throws IOException {
    return Scan.codebase(new WorkingTree(root), Setup.of(Optional.empty()));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
