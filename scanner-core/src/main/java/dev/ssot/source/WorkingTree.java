package dev.ssot.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of any file system, and of a git checkout where there is one around it.
 *
 * <p>What is scanned there is what git tracks, and what it neither tracks nor ignores.
 */
public record WorkingTree(Path root) implements SourceTree {
  @Override
  public String name() {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : FileNames.of(name);
  }

  @Override
  public Optional<String> commit() {
    return Optional.empty();
  }

  @Override
  public Listing list(Selection selection) throws IOException {
    return new Walk(root.toRealPath(), selection).list();
  }
}
