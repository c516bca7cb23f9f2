package dev.ssot.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file of a folder; should a link have taken its place since the listing, it is not followed. */
record StoredFile(String path, long size, Path file) implements SourceFile {
  @Override
  public byte[] read() throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return content.readAllBytes();
    }
  }
}
