package dev.ssot.cli;

import dev.ssot.config.ConfigLocator;
import dev.ssot.scan.Setup;
import dev.ssot.source.Glob;
import dev.ssot.source.WorkingTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read: shared by the commands that scan. */
final class SourceOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "the folder to look at; default: this one")
  Path path;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = "report on files that match, by their path in the tree; repeatable")
  List<String> only = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "configuration to use instead of the nearest ssot.yaml")
  Path config;

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

  /** The tree that the path belongs to. */
  WorkingTree tree() {
    checkFolder();
    return new WorkingTree(root());
  }

  /** How to scan it; a path within the tree narrows what is reported. */
  Setup setup() {
    if (jobs < 1) {
      throw new UserError("--jobs " + jobs + ": give a number from 1 up");
    }
    if (config != null && !Files.isRegularFile(config)) {
      throw new UserError("--config " + config + ": there is no such file");
    }
    Optional<Path> file =
        config == null ? ConfigLocator.nearest(path) : Optional.of(config.toAbsolutePath());
    return Setup.of(file).jobs(jobs).only(narrowed()).asOf(Optional.ofNullable(asOf));
  }

  private Path root() {
    return ConfigLocator.root(path);
  }

  private void checkFolder() {
    if (Files.isDirectory(path)) {
      return;
    }
    if (!Files.exists(path)) {
      throw new UserError(path + ": there is no such folder");
    }
    Path parent = path.getParent() == null ? Path.of(".") : path.getParent();
    throw new UserError(
        "%s is a file, not a folder; to report on it alone: ssot scan %s --only '**/%s'"
            .formatted(path, parent, path.getFileName()));
  }

  private List<String> narrowed() {
    List<String> globs = new ArrayList<>();
    for (String glob : only) {
      try {
        Glob.ofPath(glob);
      } catch (IllegalArgumentException e) {
        throw new UserError("--only " + glob + ": " + e.getMessage());
      }
      globs.add(glob);
    }
    Path below = root().relativize(path.toAbsolutePath().normalize());
    String folder = below.toString().replace('\\', '/');
    if (folder.isEmpty()) {
      return globs;
    }
    String within = folder.replaceAll("[*?{\\[\\\\]", "\\\\$0") + "/";
    return globs.isEmpty()
        ? List.of(within + "**")
        : globs.stream().map(glob -> within + glob).toList();
  }
}
