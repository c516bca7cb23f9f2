package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tree gives the same bytes, whatever else is different. */
class DeterminismTest {
  @Test
  void itDoesNotDependOnTheNumberOfThreads() throws IOException {
    try (FileSystem files = fileSystem()) {
      Path root = written(files.getPath("/shop"), new Random(1));
      Map<String, String> one = reports(root, 1);

      assertTrue(one.get("json").contains("Ledger3"), one::toString);
      assertEquals(one, reports(root, 2));
      assertEquals(one, reports(root, 8));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void itDoesNotDependOnTheOrderOfFiles(int seed) throws IOException {
    try (FileSystem some = fileSystem();
        FileSystem other = fileSystem()) {
      Path first = written(some.getPath("/shop"), new Random(1));
      Path second = written(other.getPath("/shop"), new Random(seed));

      assertEquals(reports(first, 4), reports(second, 4));
    }
  }

  @Test
  void itDoesNotDependOnTheFileSystem(@TempDir Path temporary) throws IOException {
    try (FileSystem files = fileSystem()) {
      Path inMemory = written(files.getPath("/shop"), new Random(1));
      Path onDisk = written(temporary.resolve("shop"), new Random(2));

      assertEquals(reports(inMemory, 4), reports(onDisk, 4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void itDoesNotDependOnLocaleOrTimeZone(String tag) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try (FileSystem files = fileSystem()) {
      Path root = written(files.getPath("/shop"), new Random(1));
      Map<String, String> usual = reports(root, 4);
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

      assertEquals(usual, reports(root, 4));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theShortWayScansAFolderOfAnyFileSystem() throws IOException {
    try (FileSystem files = fileSystem()) {
      Path root = written(files.getPath("/shop"), new Random(1));

      assertEquals(Scan.of(root), scan(root, 3));
    }
  }

  private static FileSystem fileSystem() {
    return Jimfs.newFileSystem(Configuration.unix());
  }

  /** Singletons, rivals, broken and nested files, in an order of the random's own. */
  private static Path written(Path root, Random random) {
    Map<String, String> files = new TreeMap<>();
    files.put("ssot.yaml", "rules:\n  singleton: { level: error }\n");
    for (int i = 0; i < 12; i++) {
      String name = "Ledger" + i;
      files.put(
          "m" + i % 3 + "/src/main/java/billing/" + name + ".java",
          Trees.SINGLETON.replace("Ledger", name));
      files.put(
          "m" + i % 3 + "/src/test/java/billing/" + name + "Test.java",
          "package billing;\nimport java.util.*;\nclass " + name + "Test { " + name + " it; }\n");
      files.put("m" + i % 3 + "/pom.xml", "<project/>\n");
      files.put("tools/t" + i + ".py", "import os\nclass Tool" + i + ":\n    pass\n");
    }
    files.put("broken/İ.java", "class I {\n  void m( {}\n}\n");
    files.put("broken/b.py", "def f(:\n");
    List<String> order = new ArrayList<>(files.keySet());
    Collections.shuffle(order, random);
    Trees trees = new Trees(root);
    order.forEach(path -> trees.with(path, files.get(path)));
    return root;
  }

  private static Outcome scan(Path root, int jobs) throws IOException {
    return Scan.of(
        new WorkingTree(root), Setup.of(Optional.of(root.resolve("ssot.yaml"))).jobs(jobs));
  }

  private static Map<String, String> reports(Path root, int jobs) throws IOException {
    Outcome outcome = scan(root, jobs);
    Presentation all = new Presentation(80, true, false, Integer.MAX_VALUE, true, true, true);
    Map<String, String> reports = new TreeMap<>();
    for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
      var text = new StringBuilder();
      renderer.render(outcome, all, text);
      reports.put(renderer.format(), text.toString());
    }
    assertTrue(reports.keySet().containsAll(List.of("console", "json", "markdown")));
    return reports;
  }
}
