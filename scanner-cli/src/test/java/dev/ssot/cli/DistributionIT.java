package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.cli.Program.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive that people download, unpacked in a folder with spaces. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DistributionIT {
  private static final String NAME = System.getProperty("distribution");

  @TempDir Path temporary;
  private Path home;
  private Program program;

  @BeforeEach
  void unpack() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("with some spaces"));
    program =
        Program.in(temporary)
            .with("XDG_CACHE_HOME", temporary.resolve("cache"))
            .with("HOME", temporary.resolve("cache"))
            .with("JAVA_HOME", System.getProperty("java.home"))
            .with("CI", "");
    assertEquals(0, program.run("tar", "xzf", NAME + ".tar.gz", "-C", folder).code());
    home = folder.resolve(Path.of(NAME).getFileName());
    new Trees(temporary.resolve("tree")).withSingleton("billing", "Ledger");
  }

  @Test
  void itScansAsTheBuildDoes() throws Exception {
    Path tree = temporary.resolve("tree");
    Answer first = ssot("scan", tree);
    Answer second = ssot("scan", tree);

    assertEquals(jar("scan", tree), first);
    assertEquals(first, second);
    assertEquals(1, archives().size());
  }

  @Test
  void itHasAllRulesAndFormats() throws Exception {
    List<String> services =
        Files.readAllLines(
            Path.of("../rules/src/main/resources/META-INF/services/dev.ssot.rule.Rule"));
    Answer rules = ssot("rules");

    assertEquals(
        services.size(), rules.out().lines().filter(line -> line.matches("[a-z]+-?.*")).count());
    assertEquals(jar("rules"), rules);
    assertEquals(jar("completion", "bash"), ssot("completion", "bash"));
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    String version = home.getFileName().toString().replace("ssot-", "ssot ");

    assertTrue(ssot("--version").out().startsWith(version + "\nfacts: "), ssot("--version").out());
  }

  @Test
  void itWorksThroughALinkToALink() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("bin"));
    Path absolute = Files.createSymbolicLink(bin.resolve("ssot-1"), home.resolve("bin/ssot"));
    Path relative = Files.createSymbolicLink(bin.resolve("ssot"), absolute.getFileName());

    assertEquals(ssot("--version"), program.run(relative, "--version"));
  }

  @Test
  void onAMachineThatForgetsNothingIsKept() throws Exception {
    assertEquals(
        0, program.with("CI", "true").run(home.resolve("bin/ssot"), "scan", "tree").code());
    assertEquals(List.of(), archives());
  }

  @Test
  void aMistakeLeavesNoArchiveOfHalfTheClasses() throws Exception {
    assertEquals(ExitCode.PASSED, ssot("rules").code());
    assertEquals(List.of(), archives());
  }

  @Test
  void anArchiveThatCannotBeKeptIsNoHindrance() throws Exception {
    Files.writeString(temporary.resolve("cache"), "not a folder");

    assertEquals(0, ssot("scan", "tree").code());
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    new Trees(temporary)
        .with("old/bin/java", "#!/bin/sh\n")
        .with("old/release", "JAVA_VERSION=\"11.0.2\"\n");
    Path java = temporary.resolve("old/bin/java");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

    Answer answer =
        program
            .with("JAVA_HOME", temporary.resolve("old"))
            .run(home.resolve("bin/ssot"), "scan", "tree");

    String message = "ssot: needs a JDK of version 17 or later; %s is version 11.0.2\n";
    assertEquals(new Answer(2, "", message.formatted(java)), answer);
  }

  @Test
  void bothArchivesHoldTheSameAndTheirSumsAreRight() throws Exception {
    try (ZipFile zip = new ZipFile(NAME + ".zip")) {
      List<String> unzipped =
          zip.stream().filter(each -> !each.isDirectory()).map(ZipEntry::getName).sorted().toList();
      assertEquals(files(home.getParent()), unzipped);
    }
    for (String line : Files.readAllLines(Path.of(NAME + ".sha256"))) {
      byte[] archive = Files.readAllBytes(Path.of(NAME).resolveSibling(line.substring(66)));
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(archive);
      assertEquals(line.substring(0, 64), HexFormat.of().formatHex(sum));
    }
    assertEquals(2, Files.readAllLines(Path.of(NAME + ".sha256")).size());
  }

  @Test
  void itSaysWhichLibrariesAreInside() throws Exception {
    Path file = home.resolve("ssot.cdx.json");
    assumeTrue(Files.exists(file), "the archive was built without a network");
    JsonNode bom = new ObjectMapper().readTree(file.toFile());
    Set<String> listed = new TreeSet<>();
    for (JsonNode library : bom.get("components")) {
      listed.add(library.get("group").asText() + ":" + library.get("name").asText());
      assertTrue(!library.path("version").asText().isEmpty(), library::toString);
      assertTrue(library.path("licenses").size() > 0, library::toString);
    }

    assertEquals("CycloneDX", bom.get("bomFormat").asText());
    assertTrue(listed.containsAll(libraries()), listed::toString);
    assertTrue(listed.contains("info.picocli:picocli"), listed::toString);
  }

  @Test
  void windowsRunsItWithTheSameOptions() throws Exception {
    String script = Files.readString(home.resolve("bin/ssot.cmd"), StandardCharsets.US_ASCII);

    assertEquals(script, script.replace("\r", "").replace("\n", "\r\n"));
    assertEquals(options(Files.readString(home.resolve("lib/launch.sh"))), options(script));
    assertTrue(options(script).contains("-XX:-DontCompileHugeMethods"), script);
  }

  /** Those whose Maven descriptor lies in the jar; not all have one. */
  private Set<String> libraries() throws IOException {
    try (ZipFile jar = new ZipFile(home.resolve("lib/ssot.jar").toFile())) {
      return jar.stream()
          .map(entry -> entry.getName().split("/"))
          .filter(path -> path.length == 5 && path[4].equals("pom.xml"))
          .filter(path -> path[0].equals("META-INF") && path[1].equals("maven"))
          .map(path -> path[2] + ":" + path[3])
          .filter(name -> !name.equals("dev.ssot:scanner-cli"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Answer jar(Object... arguments) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = Path.of(NAME).resolveSibling("ssot.jar");
    return program.run(Stream.concat(Stream.of(java, "-jar", jar), Stream.of(arguments)).toArray());
  }

  private Answer ssot(Object... arguments) throws Exception {
    return program.run(
        Stream.concat(Stream.of(home.resolve("bin/ssot")), Stream.of(arguments)).toArray());
  }

  private List<String> archives() throws IOException {
    Path cache = temporary.resolve("cache");
    return Files.exists(cache)
        ? files(cache).stream().filter(file -> file.endsWith(".jsa")).toList()
        : List.of();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> options(String launcher) {
    return Pattern.compile("(?<=[ =\"])-X(?!X:(Shared|Archive))[^\\s\"]+")
        .matcher(launcher)
        .results()
        .map(each -> each.group())
        .sorted()
        .toList();
  }
}
