package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.cli.Program.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented task, run by the Gradle at hand, with the jar that was built and no network. */
@Tag("slow")
class GradleIT {
  private static final Path JAR =
      Path.of(System.getProperty("distribution")).resolveSibling("ssot.jar");

  @TempDir Path root;
  private Program program;

  @BeforeEach
  void writeAProject() throws Exception {
    assumeTrue(Program.isThere("gradle"), "gradle is not installed");
    assumeTrue(Program.isThere("git"), "git is not installed");
    Path project = Files.createDirectories(root.resolve("shop"));
    String snippet = Page.of("docs/integrations.md").blocks("groovy").get(0);
    String jar = snippet.replaceAll("(?s).*\"dev\\.ssot:([^\"]+)\".*", "$1").replace(':', '-');
    new Trees(project)
        .with(".gitignore", "libs/\n.gradle/\n")
        .with("settings.gradle", "")
        .with("build.gradle", "repositories { flatDir { dirs 'libs' } }\n" + snippet)
        .withSingleton("billing", "Ledger");
    Files.createDirectories(project.resolve("libs"));
    Files.copy(JAR, project.resolve("libs").resolve(jar + ".jar"));
    program =
        Program.in(project)
            .with("JAVA_HOME", System.getProperty("java.home"))
            .with("GRADLE_USER_HOME", root.resolve("home"))
            .with("XDG_CACHE_HOME", root.resolve("cache"));
    String commit = "git init -q && git add . && git -c user.name=A -c user.email=a commit -qm x";
    assertEquals(0, program.run("sh", "-c", commit).code());
  }

  @Test
  void theTaskPassesWhereNothingIsNewAndFailsWhereSomethingIs() throws Exception {
    new Trees(program.folder()).with("billing/Till.java", "package billing;\n\nclass Till {}\n");
    Answer before = check();
    assertEquals(0, before.code(), before::toString);
    assertTrue(before.out().contains("PASSED"), before.out());

    new Trees(program.folder()).withSingleton("billing", "Book");
    Answer after = check();
    assertEquals(1, after.code(), after::toString);
    assertTrue(after.out().contains("FAILED: 1 new finding"), after.out());
  }

  private Answer check() throws Exception {
    return program.run("gradle", "--offline", "--no-daemon", "--console", "plain", "ssotCheck");
  }
}
