package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path within the tree and a glob narrow what is reported, while the whole tree is read. */
class NarrowingTest {
  private static final Pattern PATH = Pattern.compile("\"path\" ?: ?\"([^\"]*)\"");

  @TempDir Path root;

  @BeforeEach
  void writeTwoModules() {
    new Trees(root)
        .underGit()
        .withSingleton("billing", "Ledger")
        .withSingleton("shop", "Cart")
        .withSingleton("shop", "Order");
  }

  @Test
  void withoutEitherAllIsReported() {
    assertEquals(
        List.of("billing/Ledger.java", "shop/Cart.java", "shop/Order.java"), reported(root));
  }

  @Test
  void aFolderWithinTheRootIsReportedByPathsFromTheRoot() {
    Path shop = root.resolve("shop");

    assertEquals(List.of("shop/Cart.java", "shop/Order.java"), reported(shop));
    assertTrue(Use.of("scan", shop).out().contains("3 files"), "all of them are read");
  }

  @Test
  void aGlobIsRelativeToThePath() {
    assertEquals(List.of("shop/Cart.java"), reported(root, "--only", "**/Cart.java"));
    assertEquals(List.of("shop/Cart.java"), reported(root.resolve("shop"), "--only", "C*.java"));
    assertEquals(
        List.of("billing/Ledger.java", "shop/Order.java"),
        reported(root, "--only", "billing/", "--only", "**/Order.java"));
  }

  @Test
  void aNameWithSpecialCharactersIsTakenAsItIs() {
    new Trees(root).withSingleton("a[b]{c}", "Basket");

    assertEquals(List.of("a[b]{c}/Basket.java"), reported(root.resolve("a[b]{c}")));
  }

  @Test
  void whatIsReportedDoesNotDependOnTheNumberOfJobs() {
    String one = Use.of("scan", root, "-f", "json", "--jobs", "1").out();

    assertEquals(one, Use.of("scan", root, "-f", "json", "-j", "8").out());
  }

  private static List<String> reported(Object path, Object... options) {
    Object[] all = new Object[options.length + 4];
    System.arraycopy(new Object[] {"scan", path, "-f", "json"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    String json = Use.of(all).out();
    return PATH.matcher(json.substring(json.indexOf("\"findings\"")))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
