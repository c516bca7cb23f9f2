package dev.ssot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A small project under git with two commits, in whose folder commands are run as a user would. */
record Shop(Path root) {
  private static final Pattern SOME_FINDING = Pattern.compile("\\bexplain [0-9a-f]{4,16}\\b");

  /** What a process wrote, to both streams, and its exit code. */
  record Result(int code, String text) {}

  /** Writes the project, and commits it. */
  static Shop under(Path root) throws Exception {
    Shop shop = new Shop(root);
    Path template = Path.of("docs", "examples", "status-report.md.ftl");
    Files.createDirectories(root.resolve(template).getParent());
    Files.copy(Path.of("..").resolve(template), root.resolve(template));
    Trees tree =
        new Trees(root)
            .with("pom.xml", "<project><modelVersion>4.0.0</modelVersion></project>\n")
            .withSingleton("src/main/java/billing", "Ledger");
    shop.git("init", "-q", "-b", "main");
    shop.commit("the ledger");
    shop.git("tag", "v1.2");
    tree.withSingleton("src/main/java/billing", "Journal")
        .with("tools/report.py", "import os\n\n\ndef stage():\n    return os.environ[\"STAGE\"]\n");
    shop.commit("a second ledger, and a report");
    return shop;
  }

  /**
   * Runs our command line in the project's folder; any finding's digits stand for the first one's.
   */
  Result ssot(String arguments) throws Exception {
    String line = arguments.replace("PATH", ".");
    if (SOME_FINDING.matcher(line).find()) {
      line = SOME_FINDING.matcher(line).replaceAll("explain " + someFinding());
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String ssot =
        "ssot() { \""
            + java
            + "\" -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" "
            + Ssot.class.getName()
            + " \"$@\"; }\n";
    return run(List.of("sh", "-c", ssot + "ssot " + line));
  }

  private String someFinding() throws Exception {
    var digits = Pattern.compile("\\bssot explain ([0-9a-f]{8})").matcher(ssot("scan").text());
    if (!digits.find()) {
      throw new IllegalStateException("the project has no finding");
    }
    return digits.group(1);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private void git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    Result result = run(command);
    if (result.code() != 0) {
      throw new IOException(command + ": " + result.text());
    }
  }

  private Result run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    builder.environment().put("XDG_CACHE_HOME", root.resolveSibling("cache").toString());
    builder.environment().remove("CI");
    Path log = Files.createTempFile("ssot", ".log");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("takes too long: " + command);
    }
    String text = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    return new Result(process.exitValue(), text);
  }
}
