package dev.ssot.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What git's extension for large files (LFS) stores in place of one: three lines that say which
 * file it is. It is no source, whatever its name says.
 */
final class LargeFilePointer {
  private static final String FIRST_LINE = "version https://git-lfs.github.com/spec/v1\n";
  private static final int SHORTEST = 120;
  private static final int LONGEST = 200;

  private LargeFilePointer() {}

  /** Something that may be one. */
  interface Content {
    byte[] read() throws IOException;
  }

  /**
   * Whether it is one.
   *
   * @param size in bytes; only what has the size of one is read
   */
  static boolean is(long size, Content content) throws IOException {
    return size >= SHORTEST
        && size <= LONGEST
        && new String(content.read(), StandardCharsets.ISO_8859_1).startsWith(FIRST_LINE);
  }
}
