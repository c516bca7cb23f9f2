package dev.ssot.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of any file system. */
public record WorkingTree(Path root) implements SourceTree {
  @Override
  public String name() {
    return root.getFileName().toString();
  }

  @Override
  public Optional<String> commit() {
    return Optional.empty();
  }

  @Override
  public Listing list(Selection selection) throws IOException {
    return new Listing(List.of(), List.of());
  }
}
