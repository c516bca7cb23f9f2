package dev.ssot.source;

import java.io.IOException;
import java.util.Optional;

/** A file of a source tree. */
public interface SourceFile {
  /** Relative to the tree's root, with {@code /} on every system. */
  String path();

  /** In bytes. */
  long size();

  /**
   * Of the content, where that is known without reading it. In a work tree git may have changed
   * line ends as it wrote the file; then the content has another size than the file.
   */
  default Optional<BlobId> id() {
    return Optional.empty();
  }

  /** The content as it is now; nothing is kept. */
  byte[] read() throws IOException;
}
