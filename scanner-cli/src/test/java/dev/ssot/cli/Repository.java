package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository for tests, made with the real git and without anybody's own settings. */
record Repository(Path root) {

  /** A new one on the branch main; the test is left out where there is no git. */
  static Repository in(Path root) {
    assumeTrue(isInstalled(), "git is not on the PATH");
    Repository repository = new Repository(root);
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  /** Writes a file. */
  Repository with(String path, String content) {
    new Trees(root).with(path, content);
    return this;
  }

  /** Writes a class that is a singleton. */
  Repository withSingleton(String folder, String name) {
    new Trees(root).withSingleton(folder, name);
    return this;
  }

  /** Removes a file. */
  Repository without(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that there is. */
  Repository commit(String message) {
    git("add", "--all");
    return git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** Runs git; it must succeed. */
  Repository git(String... arguments) {
    assertEquals(0, run(arguments), () -> "git " + String.join(" ", arguments));
    return this;
  }

  /** Runs git, and tells how it ended. */
  int run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
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
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The text of a file. */
  String text(String file) {
    try {
      return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInstalled() {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
  }
}
