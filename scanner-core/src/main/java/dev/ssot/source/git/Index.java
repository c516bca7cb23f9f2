package dev.ssot.source.git;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that git tracks, as its index file of version 2, 3 or 4 lists them.
 *
 * <p>JGit could read it too, but starts {@code git} to find its settings, writes files into the
 * scanned repository to learn the clock's grain, and takes longer than the whole listing.
 */
final class Index {
  private static final int SIGNATURE = 0x44495243;
  private static final int NEWEST_VERSION = 4;

  private final ByteBuffer bytes;
  private final int idBytes;
  private final FileTime written;

  /** Where the entry of a path starts. */
  private final Map<String, Integer> files = new HashMap<>();

  private final Set<String> folders = new HashSet<>();

  private Optional<String> tree = Optional.empty();

  private Index(byte[] bytes, int idBytes, FileTime written) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.idBytes = idBytes;
    this.written = written;
  }

  /** Of a tree without git. */
  static Index empty() {
    return new Index(new byte[0], 0, FileTime.fromMillis(0));
  }

  /**
   * Reads one; a missing one is empty.
   *
   * @param folder of the work tree that is asked for, with {@code /} behind it, or "": paths are
   *     relative to it, and what lies outside it is left out
   * @param idBytes how long an object's id is
   * @throws IOException if it is damaged or in a form that is not known
   */
  static Index read(Path file, String folder, int idBytes) throws IOException {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      Index index = new Index(Files.readAllBytes(file), idBytes, written);
      index.read(folder);
      return index;
    } catch (NoSuchFileException e) {
      return empty();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("git's index is damaged; 'git status' says more", e);
    }
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  boolean tracks(String path) {
    return files.containsKey(path);
  }

  /** Whether a file is tracked at any depth below a folder. */
  boolean tracksBelow(String folder) {
    return folders.contains(folder);
  }

  /** Tracked files of this name in any folder. */
  Stream<String> named(String name) {
    return files.keySet().stream()
        .filter(path -> path.endsWith(name))
        .filter(path -> path.length() == name.length() || path.endsWith("/" + name));
  }

  /** What it says of a path. */
  Optional<IndexEntry> entry(String path) {
    return Optional.ofNullable(files.get(path)).map(at -> IndexEntry.at(at, bytes, idBytes));
  }

  /**
   * The tree that a commit of all that it lists would have, of the whole checkout; empty where git
   * has not worked that out since something was added.
   */
  Optional<String> tree() {
    return tree;
  }

  /** What git stores of the listed files, by path; links and submodules are left out. */
  Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    files.forEach(
        (path, at) -> {
          if (IndexEntry.isFile(at, bytes)) {
            ids.put(path, IndexEntry.id(at, bytes, idBytes));
          }
        });
    return ids;
  }

  /** When it was written itself, or shortly before. */
  FileTime written() {
    return written;
  }

  int idBytes() {
    return idBytes;
  }

  private void read(String folder) throws IOException {
    ByteBuffer index = bytes.duplicate();
    if (index.getInt() != SIGNATURE) {
      throw new IOException("git's index is damaged; 'git status' says more");
    }
    int version = index.getInt();
    if (version < 2 || version > NEWEST_VERSION) {
      throw new IOException("git's index has version " + version + ", which is not known");
    }
    byte[] path = {};
    for (int left = index.getInt(); left > 0; left--) {
      int start = index.position();
      int afterId = start + IndexEntry.STAT_BYTES + idBytes;
      int flags = index.getShort(afterId);
      index.position(afterId + ((flags & IndexEntry.EXTENDED) == 0 ? 2 : 4));
      path = version == NEWEST_VERSION ? join(path, index) : rest(index);
      if (version < NEWEST_VERSION) {
        index.position(start + ((index.position() - start + 7) & -8));
      }
      add(FileNames.of(path), start, folder);
    }
    readExtensions(index);
  }

  private void add(String path, int start, String folder) {
    if (!path.startsWith(folder)) {
      return;
    }
    files.put(path.substring(folder.length()), start);
    int end = path.lastIndexOf('/');
    while (end > folder.length() && folders.add(path.substring(folder.length(), end))) {
      end = path.lastIndexOf('/', end - 1);
    }
  }

  /** Version 4 tells how much of the path before falls away, and what follows instead. */
  private static byte[] join(byte[] before, ByteBuffer index) {
    int b = index.get();
    int dropped = b & 0x7f;
    while ((b & 0x80) != 0) {
      b = index.get();
      dropped = ((dropped + 1) << 7) | (b & 0x7f);
    }
    byte[] added = rest(index);
    byte[] joined = Arrays.copyOf(before, before.length - dropped + added.length);
    System.arraycopy(added, 0, joined, before.length - dropped, added.length);
    return joined;
  }

  /** Up to the next zero byte, which is read too. */
  private static byte[] rest(ByteBuffer index) {
    int end = index.position();
    while (index.get(end) != 0) {
      end++;
    }
    byte[] bytes = new byte[end - index.position()];
    index.get(bytes);
    index.get();
    return bytes;
  }

  private void readExtensions(ByteBuffer index) throws IOException {
    boolean isWhole = true;
    while (index.remaining() > idBytes) {
      byte[] name = new byte[4];
      index.get(name);
      int length = index.getInt();
      int end = index.position() + length;
      switch (new String(name, StandardCharsets.US_ASCII)) {
        case "link" ->
            throw new IOException(
                "git's index is split, which is not supported; 'git update-index --no-split-index'"
                    + " mends it");
        case "TREE" -> tree = rootTree(index);
        case "sdir" -> isWhole = false;
        default -> {}
      }
      index.position(end);
    }
    if (!isWhole) {
      tree = Optional.empty();
    }
  }

  /**
   * The first entry of the cached trees is the top's: an empty path, how many files it covers or
   * −1, how many folders are in it, its id.
   */
  private Optional<String> rootTree(ByteBuffer trees) {
    rest(trees);
    boolean isKnown = trees.get(trees.position()) != '-';
    while (isKnown && trees.get() != '\n') {
      // The two numbers are of no interest.
    }
    if (!isKnown) {
      return Optional.empty();
    }
    byte[] id = new byte[idBytes];
    trees.get(id);
    return Optional.of(HexFormat.of().formatHex(id));
  }
}
