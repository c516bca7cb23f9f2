package dev.ssot.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the configuration that holds for a path, on any file system. */
public final class ConfigLocator {
  /** What the file may be called; the first that is there holds. */
  public static final List<String> NAMES = List.of("ssot.yaml", "ssot.yml");

  private ConfigLocator() {}

  /**
   * The nearest configuration file, from the path itself up to the folder that is under version
   * control; where there is no such folder, only the path itself counts, for what lies above it is
   * not known to belong to it.
   */
  public static Optional<Path> nearest(Path path) {
    return folders(path)
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /**
   * What a scan is relative to: the configuration's folder, else that of version control, else the
   * path.
   */
  public static Path root(Path path) {
    return nearest(path)
        .map(Path::getParent)
        .or(() -> versioned(path))
        .orElseGet(() -> folder(path));
  }

  private static Stream<Path> folders(Path path) {
    Path last = versioned(path).orElseGet(() -> folder(path));
    return Stream.iterate(
        folder(path), folder -> folder != null && folder.startsWith(last), Path::getParent);
  }

  private static Optional<Path> versioned(Path path) {
    return Stream.iterate(folder(path), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst();
  }

  private static Path folder(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return Files.isRegularFile(whole) ? whole.getParent() : whole;
  }
}
