package dev.ssot.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test that the documentation shows is compiled as it stands there, and run in a project. */
@Tag("slow")
class DocumentedTest {
  private static final String IMPORTS =
      """
      import dev.ssot.junit.SsotTests;
      import java.io.IOException;
      import java.nio.file.Path;
      import java.util.stream.Stream;
      import org.junit.jupiter.api.DynamicTest;
      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.api.TestFactory;

      """;

  @TempDir Path root;
  private Path project;
  private Path classes;

  @BeforeEach
  void compileIt() throws Exception {
    project = Files.createDirectories(root.resolve("project"));
    classes = Files.createDirectories(root.resolve("classes"));
    Path source = root.resolve("OneSourceOfTruthTest.java");
    Files.writeString(source, IMPORTS + snippet());
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", classPath(), "-d", classes.toString(), source.toString());
    assertEquals(0, result);
    Files.writeString(project.resolve("Till.java"), "class Till {}\n");
    try (Git git = Git.init().setDirectory(project.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("a").setAuthor("A", "a").setCommitter("A", "a").setSign(false).call();
      git.branchCreate().setName("origin/main").call();
    }
  }

  @Test
  void itPassesWhereNothingIsNewAndFailsWhereSomethingIs() throws Exception {
    assertEquals("failed: []\n", run());

    Files.writeString(
        project.resolve("Ledger.java"),
        """
        public class Ledger {
          private static final Ledger INSTANCE = new Ledger();
          private long total;

          private Ledger() {}

          public static Ledger get() {
            return INSTANCE;
          }

          public void add(long cents) {
            total += cents;
          }
        }
        """);
    assertEquals("failed: [nothingGetsWorse(), singleton]\n", run());
  }

  /** In a process of its own, since the test takes the folder that it is run in. */
  private String run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + File.pathSeparator + classPath(),
                "dev.ssot.junit.RunOneClass",
                "OneSourceOfTruthTest")
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private static String snippet() throws IOException {
    List<String> blocks =
        Pattern.compile("(?ms)^```java\\n(.*?)^```")
            .matcher(Files.readString(Path.of("../../docs/integrations.md")))
            .results()
            .map((MatchResult block) -> block.group(1))
            .toList();
    return blocks.get(0);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }
}
