package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.cli.Program.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the sources gets the bytes that were published. */
@Tag("slow")
class ReproducibleIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path temporary;

  @Test
  void aBuildElsewhereInAnotherZoneAndLanguageGivesTheSameBytes() throws Exception {
    assumeTrue(Program.isThere("git") && Program.isThere("mvn"), "git and Maven are installed");
    Path distribution = Path.of(System.getProperty("distribution"));
    boolean online = Files.exists(distribution.resolveSibling("ssot.cdx.json"));
    Path copy = copy(Files.createDirectories(temporary.resolve("somewhere else")));

    Answer build =
        Program.in(copy)
            .with("TZ", "Pacific/Kiritimati")
            .with("LC_ALL", "C")
            .with("MAVEN_OPTS", "-Duser.language=tr -Duser.country=TR")
            .run(
                "sh",
                "-c",
                "umask 077; mvn %s -B -q -Dspotless.check.skip -DskipTests package -pl scanner-cli -am"
                    .formatted(online ? "" : "-o"));

    assertEquals(0, build.code(), build.out());
    for (String ending : new String[] {".zip", ".tar.gz"}) {
      Path first = Path.of(distribution + ending);
      Path second = copy.resolve("scanner-cli/target").resolve(first.getFileName());
      assertEquals(-1, Files.mismatch(first, second), first.getFileName()::toString);
    }
  }

  /** What git tracks or would track. */
  private static Path copy(Path target) throws Exception {
    Answer files =
        Program.in(ROOT).run("git", "ls-files", "-z", "-co", "--exclude-standard", "--deduplicate");
    assertTrue(files.out().length() > 0, files.err());
    for (String name : files.out().split("\0")) {
      copy(ROOT.resolve(name), target.resolve(name));
    }
    return target;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.createDirectories(to.getParent());
      Files.copy(from, to);
    }
  }
}
