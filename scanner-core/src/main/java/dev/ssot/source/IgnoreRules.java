package dev.ssot.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The ignore files that speak for one folder: its own and those of the folders above, the nearest
 * first. Paths are relative to the folder where the rules begin, with {@code /}.
 */
final class IgnoreRules {
  static final IgnoreRules NONE = new IgnoreRules(List.of());

  private final List<Level> levels;

  /**
   * One file of rules.
   *
   * @param folder that it speaks for, with {@code /} behind it, or ""
   */
  private record Level(String folder, IgnoreNode rules) {}

  private IgnoreRules(List<Level> levels) {
    this.levels = levels;
  }

  /**
   * These rules, and before them those of one more file, where it exists.
   *
   * @param folder that it speaks for, with {@code /} behind it, or ""
   */
  IgnoreRules with(String folder, Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    IgnoreNode rules = new IgnoreNode();
    try (InputStream content = Files.newInputStream(file)) {
      rules.parse(content);
    }
    List<Level> nearer = new ArrayList<>(List.of(new Level(folder, rules)));
    nearer.addAll(levels);
    return new IgnoreRules(List.copyOf(nearer));
  }

  /** Whether a path is ignored, provided that no folder above it is. */
  boolean ignores(String path, boolean isFolder) {
    for (Level level : levels) {
      Boolean ignored = level.rules.checkIgnored(path.substring(level.folder.length()), isFolder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
