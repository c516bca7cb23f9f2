package dev.ssot.change;

import dev.ssot.config.Config;
import dev.ssot.config.ConfigException;
import dev.ssot.config.ConfigLocator;
import dev.ssot.config.ConfigReader;
import dev.ssot.scan.Setup;
import dev.ssot.scan.TreeFiles;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.Optional;

/** Finds the configuration that stands in a tree. */
final class OwnConfig {
  private OwnConfig() {}

  /**
   * That at the root; none where there is none.
   *
   * @throws ConfigException if it holds a mistake
   * @throws IOException if it cannot be read
   */
  static Optional<Config> of(SourceTree tree, Setup setup) throws IOException {
    Optional<SourceFile> file = TreeFiles.first(tree, ConfigLocator.NAMES);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConfigReader(setup.book()).read(file.get().path(), file.get().read()));
  }
}
