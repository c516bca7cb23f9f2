package dev.ssot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The compiled packages depend on one another only as ARCHITECTURE.md has it. */
class ArchitectureTest {
  /** Each may use what stands in a line above it, never its own line or one below: so no cycles. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("source.git"),
          List.of("yaml", "source", "facts", "naming"),
          List.of("binding", "language"),
          List.of("language.python.token"),
          List.of("language.python.grammar"),
          List.of("language.python.reading"),
          List.of("language.java.text"),
          List.of("language.java.syntax", "language.java.gathering"),
          List.of("language.java.body", "language.java.outline"),
          List.of("language.java.declaration"),
          List.of("language.java", "language.python", "language.settings", "language.text"),
          List.of("cache"),
          List.of("registry"),
          List.of("codebase"),
          List.of("codebase.java", "codebase.python"),
          List.of("rule"),
          List.of("compare", "rule.custom"),
          List.of("config"),
          List.of("outcome"),
          List.of("verdict", "owners", "baseline", "inference"),
          List.of("memory"),
          List.of("scan"),
          List.of("trend"),
          List.of("change"),
          List.of("rule.cases"));

  /** Libraries that only one package, with those below it, may know. */
  private static final Map<String, String> HOMES =
      Map.of(
          "com.github.javaparser", "language.java",
          "org.yaml.snakeyaml", "yaml",
          "org.eclipse.jgit", "source");

  private record Use(String from, String to) {}

  private final List<Use> uses = uses();

  @Test
  void everyPackageUsesOnlyLayersAboveIt() {
    List<Use> wrong =
        uses.stream()
            .filter(use -> use.to.startsWith("dev.ssot."))
            .filter(use -> layer(use.to) >= layer(use.from))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void aLibrarysTypesStayInOnePackage() {
    List<Use> wrong = uses.stream().filter(ArchitectureTest::isOfAnothersLibrary).toList();
    assertEquals(List.of(), wrong);
  }

  private static boolean isOfAnothersLibrary(Use use) {
    return HOMES.entrySet().stream()
        .filter(home -> use.to.startsWith(home.getKey()))
        .anyMatch(home -> !(use.from + ".").startsWith("dev.ssot." + home.getValue() + "."));
  }

  private static int layer(String name) {
    String own = name.substring("dev.ssot.".length());
    return IntStream.range(0, LAYERS.size())
        .filter(i -> LAYERS.get(i).contains(own))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no layer is given for the package " + name));
  }

  /** As jdeps sees them, those within one package left out. */
  private static List<Use> uses() {
    var out = new StringWriter();
    int exit =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-verbose:package",
                "-filter:none",
                "--multi-release",
                "17",
                "target/classes");
    assertEquals(0, exit, out::toString);
    List<Use> uses =
        Pattern.compile("(?m)^ +(dev\\.ssot\\S*) +-> (\\S+)")
            .matcher(out.toString())
            .results()
            .map(line -> new Use(line.group(1), line.group(2)))
            .filter(use -> !use.from.equals(use.to))
            .toList();
    assertTrue(uses.size() > LAYERS.size(), out::toString);
    return uses;
  }
}
