package dev.ssot.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Remembers records under names, each in a file of its own that is there whole or not at all. What
 * is damaged, or was written of another shape of record, is not known.
 *
 * @param type of the records
 * @param most how many are kept; those that were not used for longest go
 */
public record RecordFiles<T extends Record>(Path folder, Class<T> type, int most) {
  private static final int HEADER = 4 * Integer.BYTES;

  /** What is remembered; a file that cannot be read is none. */
  public Optional<T> find(String name) {
    Path file = file(name);
    try {
      Optional<T> found =
          Files.isRegularFile(file) ? decode(Files.readAllBytes(file)) : Optional.empty();
      if (found.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return found;
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Remembers; where nothing can be written, nothing is. */
  public void keep(String name, T value) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "record", ".part");
      Files.write(draft, encode(value));
      Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE);
      shrink();
    } catch (IOException unwritable) {
      return;
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".record");
  }

  private byte[] encode(T value) {
    Codec codec = new Codecs().of(type);
    StringTable.Builder strings = new StringTable.Builder();
    Output output = new Output(strings);
    codec.write(value, output);
    byte[] content = output.toByteArray();
    byte[] table = strings.encode();
    ByteBuffer all = ByteBuffer.allocate(HEADER + table.length + content.length);
    all.putInt(0).putInt(shape(codec)).putInt(strings.count()).putInt(table.length);
    all.put(table).put(content);
    return all.putInt(0, checksum(all.array())).array();
  }

  private Optional<T> decode(byte[] bytes) {
    Codec codec = new Codecs().of(type);
    ByteBuffer all = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || all.getInt() != checksum(bytes) || all.getInt() != shape(codec)) {
      return Optional.empty();
    }
    int count = all.getInt();
    byte[] table = new byte[all.getInt()];
    all.get(table);
    byte[] content = new byte[all.remaining()];
    all.get(content);
    return Optional.of(type.cast(codec.read(new Input(content, new StringTable(table, count)))));
  }

  private static int shape(Codec codec) {
    return Checksum.of(codec.shape().getBytes(StandardCharsets.UTF_8));
  }

  /** Over all but itself. */
  private static int checksum(byte[] bytes) {
    byte[] rest = Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    return Checksum.of(rest);
  }

  private void shrink() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.record")) {
      all.forEach(files::add);
    }
    if (files.size() > most) {
      files.sort(Comparator.comparing((Path file) -> file.toFile().lastModified()));
      for (Path file : files.subList(0, files.size() - most)) {
        Files.deleteIfExists(file);
      }
    }
  }
}
