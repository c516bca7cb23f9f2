package dev.ssot.scan;

import dev.ssot.config.ConfigLocator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** From a path within a tree to what is reported of the tree. */
final class Narrowing {
  private Narrowing() {}

  /**
   * Globs from the root of the tree that a path belongs to.
   *
   * @param only globs from the path; they mean nothing to a file
   * @return none where the path is the root and there are no globs
   */
  static List<String> globs(Path path, List<String> only) {
    Path below = ConfigLocator.root(path).relativize(path.toAbsolutePath().normalize());
    String within = below.toString().replace('\\', '/').replaceAll("[*?{}\\[\\]\\\\]", "\\\\$0");
    if (within.isEmpty()) {
      return only;
    } else if (Files.isRegularFile(path)) {
      return List.of(within);
    }
    return only.isEmpty()
        ? List.of(within + "/**")
        : only.stream().map(glob -> within + "/" + glob).toList();
  }
}
