package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.cli.Program.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ssot}, in a folder with spaces, with a Maven and a Java that only say how
 * they are called.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final String LIBRARY = "scanner-cli/src/main/dist/lib/launch.sh";

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>"$CALLS"
      sleep 1
      mkdir -p scanner-cli/target
      echo jar >scanner-cli/target/ssot.jar
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit; fi
      while [ "$1" != -jar ]; do
        case $1 in -XX:ArchiveClassesAtExit=*) echo archive >"${1#*=}" ;; esac
        shift
      done
      shift
      for word in "$@"; do echo "[$word]"; done
      """;

  @TempDir Path temporary;
  private Path home;
  private Path calls;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(temporary.resolve("with some spaces/ssot home"));
    calls = Files.createFile(temporary.resolve("calls"));
    Files.copy(Path.of("../ssot"), home.resolve("ssot"), StandardCopyOption.COPY_ATTRIBUTES);
    new Trees(home)
        .with(LIBRARY, Files.readString(Path.of("..", LIBRARY)))
        .with("pom.xml", "")
        .with("scanner-cli/pom.xml", "")
        .with("scanner-cli/src/main/java/A.java", "");
    program("bin/mvn", MAVEN);
    program("bin/java", JAVA);
  }

  @Test
  void theFirstUseBuildsAndTheSecondDoesNot() throws Exception {
    Answer first = run(Map.of(), "scan", "a b", "");
    Answer second = run(Map.of(), "scan", "a b", "");

    String jar = home.toRealPath().resolve("scanner-cli/target/run/ssot.jar").toString();
    assertEquals("[" + jar + "]\n[scan]\n[a b]\n[]\n", first.out());
    assertEquals("ssot: building itself, once\n", first.err());
    assertEquals(new Answer(0, first.out(), ""), second);
    assertEquals(1, builds());
    assertEquals(1, archives());
  }

  @Test
  void anotherJvmGetsAnArchiveOfItsOwn() throws Exception {
    run(Map.of(), "scan");
    program("bin/java", JAVA.replace("17.0.1", "21.0.2"));

    assertEquals(new Answer(0, run(Map.of(), "scan").out(), ""), run(Map.of(), "scan"));
    assertEquals(1, builds());
    assertEquals(2, archives());
  }

  @Test
  void itWorksThroughALinkFromElsewhere() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), home.resolve("ssot"));

    assertEquals(0, finish(start(link, Map.of(), "scan")).code());
    assertEquals(1, builds());
  }

  @Test
  void aNewerSourceIsBuiltIn() throws Exception {
    run(Map.of(), "scan");
    Path source = home.resolve("scanner-cli/src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    run(Map.of(), "scan");

    assertEquals(2, builds());
  }

  @Test
  void ofTwoFirstUsesAtOnceOneBuilds() throws Exception {
    Process one = start(home.resolve("ssot"), Map.of(), "scan");
    Process other = start(home.resolve("ssot"), Map.of(), "scan");

    assertEquals(0, finish(one).code());
    assertEquals(0, finish(other).code());
    assertEquals(1, builds());
  }

  @Test
  void theLockOfABuilderThatIsGoneIsLifted() throws Exception {
    new Trees(home).with("scanner-cli/target/run/lock/pid", "99999999\n");

    assertEquals(0, run(Map.of(), "scan").code());
  }

  @Test
  void aBuildThatFailsShowsWhyAndIsTriedAgain() throws Exception {
    program("bin/mvn", "#!/bin/sh\necho built >>\"$CALLS\"\necho no network\nexit 1\n");

    Answer answer = run(Map.of(), "scan");
    run(Map.of(), "scan");

    assertEquals(70, answer.code());
    assertTrue(answer.err().contains("no network\nssot: could not build itself"), answer.err());
    assertEquals(2, builds());
  }

  @Test
  void javaOfTheEnvironmentIsPreferred() throws Exception {
    program("jdk/bin/java", JAVA.replace("[$word]", "own $word"));
    Answer answer = run(Map.of("JAVA_HOME", temporary.resolve("jdk").toString()), "scan");

    assertTrue(answer.out().endsWith("own scan\n"), answer.out());
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    program("jdk/bin/java", JAVA);
    new Trees(temporary).with("jdk/release", "JAVA_VERSION=\"1.8.0_292\"\nOS_NAME=\"Linux\"\n");
    Path jdk = temporary.resolve("jdk");

    Answer answer = run(Map.of("JAVA_HOME", jdk.toString()), "scan");

    String java = jdk.resolve("bin/java") + " is version 1.8.0_292";
    assertEquals(
        new Answer(2, "", "ssot: needs a JDK of version 17 or later; " + java + "\n"), answer);
    program("jdk/bin/java", JAVA.replace("17.0.1", "11.0.2"));
    Files.delete(jdk.resolve("release"));
    assertTrue(
        run(Map.of("JAVA_HOME", jdk.toString())).err().endsWith("is version 11.0.2\n"),
        "also where only the JVM itself can tell");
  }

  @Test
  void aWrongJavaHomeIsToldAsSuch() throws Exception {
    assertEquals(
        new Answer(2, "", "ssot: JAVA_HOME is /none, but there is no bin/java in it\n"),
        run(Map.of("JAVA_HOME", "/none"), "scan"));
  }

  private Answer run(Map<String, String> environment, String... arguments) throws Exception {
    return finish(start(home.resolve("ssot"), environment, arguments));
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().merge("PATH", temporary.resolve("bin") + ":", (all, own) -> own + all);
    builder.environment().put("CALLS", calls.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Answer finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), out, err);
  }

  private long archives() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("scanner-cli/target/run"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).count();
    }
  }

  private long builds() throws IOException {
    return Files.readAllLines(calls).size();
  }

  private void program(String path, String text) throws IOException {
    new Trees(temporary).with(path, text);
    Files.setPosixFilePermissions(
        temporary.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
