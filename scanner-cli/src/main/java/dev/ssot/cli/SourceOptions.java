package dev.ssot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      description = "report on files matching GLOB alone; all are read; repeatable")
  List<String> only = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "configuration to use instead of the nearest ssot.yaml")
  Path config;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "threads to read with; default: one a processor")
  int jobs = Runtime.getRuntime().availableProcessors();

  /** The folder, checked to be one. */
  Path folder() {
    if (jobs < 1) {
      throw new UserError("--jobs " + jobs + ": give a number from 1 up");
    }
    if (Files.isDirectory(path)) {
      return path;
    }
    if (!Files.exists(path)) {
      throw new UserError(path + ": there is no such folder");
    }
    Path parent = path.toAbsolutePath().getParent();
    throw new UserError(
        path + " is a file; name its folder, and the file by --only: " + suggestion(parent));
  }

  private String suggestion(Path parent) {
    Path here = Path.of("").toAbsolutePath();
    String folder = parent.startsWith(here) ? here.relativize(parent).toString() : parent.toString();
    return "ssot scan " + (folder.isEmpty() ? "." : folder) + " --only '**/" + path.getFileName() + "'";
  }
}
