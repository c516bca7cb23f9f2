package dev.ssot.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a report goes into. It is there whole or not at all: what is written lies beside it
 * until it is complete.
 *
 * @param name as the user wrote it
 * @param file where links lead to
 */
record ReportFile(String name, Path file) {

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /**
   * Makes sure, before the work is done, that its result can be kept.
   *
   * @throws UserError if it cannot
   */
  static ReportFile of(String name) {
    try {
      Path file = Path.of(name).toAbsolutePath();
      check(name, file);
      return new ReportFile(name, Files.exists(file) ? file.toRealPath() : file);
    } catch (InvalidPathException | IOException e) {
      throw refused(name, "it is no name of a file");
    }
  }

  private static void check(String name, Path file) {
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      throw refused(name, "it is a folder");
    } else if (!Files.isDirectory(folder)) {
      throw refused(name, "there is no folder " + folder);
    } else if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
      throw refused(name, Files.exists(file) ? "it is read-only" : folder + " is read-only");
    }
  }

  /**
   * Writes all of it.
   *
   * @throws UserError if the file cannot be written
   */
  void write(Content content) throws IOException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
      } else {
        replace(content);
      }
    } catch (FileSystemException e) {
      throw refused(name, e.getReason() == null ? "no permission" : e.getReason());
    }
  }

  /** The unfinished file is taken away even if the process is stopped in the middle. */
  private void replace(Content content) throws IOException {
    Path unfinished =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
    unfinished.toFile().deleteOnExit();
    try {
      fill(unfinished, content);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      content.write(out);
    }
  }

  private static UserError refused(String name, String why) {
    return new UserError(name + ": cannot be written; " + why);
  }
}
