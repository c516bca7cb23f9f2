package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real git, to compare with, in a folder and without anybody's own settings. */
record Git(Path folder) {

  /** A new repository; the test is left out where there is no git. */
  static Git init(Path folder, String... options) throws IOException {
    assumeTrue(isInstalled(), "git is not on the PATH");
    Files.createDirectories(folder);
    Git git = new Git(folder);
    git.run(command("init", options));
    return git;
  }

  void write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  void commitAll() throws IOException {
    run("add", "--all");
    run("commit", "--message", "as it is", "--allow-empty");
  }

  /** What git says, without white space around it. */
  String run(String... arguments) throws IOException {
    return new String(output(arguments), StandardCharsets.UTF_8).strip();
  }

  /** The parts of an answer that ends each with a zero byte. */
  List<String> list(String... arguments) throws IOException {
    String output = new String(output(arguments), StandardCharsets.UTF_8);
    return output.isEmpty() ? List.of() : List.of(output.split("\0"));
  }

  private byte[] output(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command("git", arguments))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "A",
                "GIT_AUTHOR_EMAIL", "a@example.org",
                "GIT_COMMITTER_NAME", "A",
                "GIT_COMMITTER_EMAIL", "a@example.org"));
    Process process = builder.start();
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      byte[] bytes = output.readAllBytes();
      assertEquals(0, process.waitFor(), () -> "git " + String.join(" ", arguments));
      return bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean isInstalled() {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
  }

  private static String[] command(String first, String... rest) {
    List<String> command = new ArrayList<>(List.of(first));
    command.addAll(List.of(rest));
    return command.toArray(String[]::new);
  }
}
