package dev.ssot.source;

import java.io.IOException;
import java.util.Optional;

/** A file of a source tree. */
public interface SourceFile {
  /** Relative to the tree's root, with {@code /} on every system. */
  String path();

  /** In bytes. */
  long size();

  /** Of the content, where that is known without reading it. */
  default Optional<BlobId> id() {
    return Optional.empty();
  }

  /** The content as it is now; nothing is kept. */
  byte[] read() throws IOException;
}
