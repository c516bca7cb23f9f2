package dev.ssot.source;

import dev.ssot.source.git.UnchangedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a folder; should a link have taken its place by the time it is read, it is not
 * followed.
 *
 * @param git may know its content
 */
record StoredFile(String path, long size, Path file, UnchangedFiles git) implements SourceFile {
  @Override
  public Optional<BlobId> id() {
    return git.id(path, file).map(BlobId::new);
  }

  @Override
  public byte[] read() throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return content.readAllBytes();
    }
  }
}
