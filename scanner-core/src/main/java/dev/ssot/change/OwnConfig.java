package dev.ssot.change;

import dev.ssot.config.Config;
import dev.ssot.config.ConfigException;
import dev.ssot.config.ConfigLocator;
import dev.ssot.config.ConfigReader;
import dev.ssot.scan.Setup;
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
    for (String name : ConfigLocator.NAMES) {
      Optional<byte[]> text = tree.content(name);
      if (text.isPresent()) {
        return Optional.of(new ConfigReader(setup.book()).read(name, text.get()));
      }
    }
    return Optional.empty();
  }
}
