package dev.ssot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the facts of files are kept from one run to the next. */
final class CacheOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--no-cache", description = "parse every file, and keep nothing")
  boolean none;

  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = "where to keep what was parsed; default: in the user's cache folder")
  Path folder;

  /**
   * The folder, which is there by then; empty if nothing is to be kept. One that cannot be written
   * costs time and nothing else; so only who named it is told.
   */
  Optional<Path> folder() {
    if (none) {
      return Optional.empty();
    }
    Path wanted = folder == null ? UserFolders.ofProcess().cache() : folder;
    boolean usable = isUsable(wanted);
    if (!usable && folder != null) {
      command
          .commandLine()
          .getErr()
          .println("ssot: --cache-dir %s: cannot be written; going on without".formatted(folder));
    }
    return usable ? Optional.of(wanted) : Optional.empty();
  }

  private static boolean isUsable(Path folder) {
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException e) {
      return false;
    }
  }
}
