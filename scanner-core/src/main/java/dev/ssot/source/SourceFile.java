package dev.ssot.source;

import java.io.IOException;

/** A file of a source tree. */
public interface SourceFile {
  /** Relative to the tree's root, with {@code /} on every system. */
  String path();

  /** In bytes. */
  long size();

  /** The content as it is now; nothing is kept. */
  byte[] read() throws IOException;
}
