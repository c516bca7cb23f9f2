package dev.ssot.cli;

import dev.ssot.config.ConfigLocator;
import dev.ssot.scan.Setup;
import dev.ssot.source.Glob;
import dev.ssot.source.WorkingTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: shared by the commands that scan. */
final class SourceOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "what to look at; default: the folder one is in")
  Path path;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = "report on files that match, by their path below PATH; repeatable")
  List<String> only = List.of();

  @Mixin RuleOptions rules = new RuleOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day that dates in the configuration are compared with; default: none")
  LocalDate asOf;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "files to read at a time; default: one a processor")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin CacheOptions cache = new CacheOptions();

  /**
   * The tree that a folder belongs to.
   *
   * @throws UserError if the path is no folder
   */
  WorkingTree treeOfFolder() {
    if (Files.isRegularFile(path)) {
      Path parent = path.getParent() == null ? Path.of(".") : path.getParent();
      throw new UserError(
          "%s: is a file, not a folder; to report on it alone: ssot scan %s --only %s"
              .formatted(path, parent, path.getFileName()));
    }
    return tree();
  }

  /**
   * The tree that the path belongs to, be it a folder or a file.
   *
   * @throws UserError if there is nothing
   */
  WorkingTree tree() {
    if (!Files.exists(path)) {
      throw new UserError(path + ": there is no such folder");
    }
    return new WorkingTree(root());
  }

  /** How to scan it; a path within the tree narrows what is reported. */
  Setup setup() {
    if (jobs < 1) {
      throw new UserError("--jobs " + jobs + ": give a number from 1 up");
    }
    only.forEach(SourceOptions::checkGlob);
    return Setup.of(rules.configuration(path), rules.programmed())
        .jobs(jobs)
        .below(path, only)
        .asOf(Optional.ofNullable(asOf))
        .cache(cache.folder());
  }

  /** Whether less than the whole tree is reported. */
  boolean isNarrowed() {
    return !only.isEmpty() || !root().equals(path.toAbsolutePath().normalize());
  }

  /** The root of the tree that the path belongs to. */
  Path root() {
    return ConfigLocator.root(path);
  }

  private static void checkGlob(String glob) {
    try {
      Glob.ofPath(glob);
    } catch (IllegalArgumentException e) {
      throw new UserError("--only " + glob + ": " + e.getMessage());
    }
  }
}
