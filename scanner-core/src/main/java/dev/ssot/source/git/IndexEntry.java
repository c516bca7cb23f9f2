package dev.ssot.source.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * What git's index says of a path.
 *
 * @param changed when anything about the file changed last, its times included: nobody can set it
 * @param inode the file's number in its file system, or the lower half of it
 * @param size of the file in the work tree, in bytes
 * @param isPlain whether it is a file, without a conflict, that git is to look at itself
 * @param id hexadecimal
 */
record IndexEntry(
    FileTime changed, FileTime modified, int inode, int size, boolean isPlain, String id) {
  /** Of what stands before the id. */
  static final int STAT_BYTES = 40;

  /** Among the flags: more flags follow. */
  static final int EXTENDED = 0x4000;

  private static final int FILE_TYPE = 0xf000;
  private static final int FILE = 0x8000;
  private static final int ASSUME_VALID_OR_STAGE = 0xb000;
  private static final int SKIP_OR_INTENT_TO_ADD = 0x6000;

  /** The one that starts at a position. */
  static IndexEntry at(int start, ByteBuffer index, int idBytes) {
    int afterId = start + STAT_BYTES + idBytes;
    int flags = index.getShort(afterId);
    int more = (flags & EXTENDED) == 0 ? 0 : index.getShort(afterId + 2);
    return new IndexEntry(
        time(index, start),
        time(index, start + 8),
        index.getInt(start + 20),
        index.getInt(start + 36),
        isFile(start, index)
            && (flags & ASSUME_VALID_OR_STAGE) == 0
            && (more & SKIP_OR_INTENT_TO_ADD) == 0,
        id(start, index, idBytes));
  }

  /** Whether it is neither a link nor a submodule. */
  static boolean isFile(int start, ByteBuffer index) {
    return (index.getInt(start + 24) & FILE_TYPE) == FILE;
  }

  /** Hexadecimal. */
  static String id(int start, ByteBuffer index, int idBytes) {
    byte[] id = new byte[idBytes];
    index.get(start + STAT_BYTES, id);
    return HexFormat.of().formatHex(id);
  }

  /**
   * Whether a file is as it was when git looked at it. As git does, this trusts no file that may
   * have been written again within the same tick of the clock.
   *
   * @param indexWritten when the index itself was
   */
  boolean isStill(Path file, FileTime indexWritten) throws IOException {
    return isPlain && isBefore(modified.toInstant(), indexWritten.toInstant()) && matches(file);
  }

  /** A clock without nanoseconds ticks once a second. */
  private static boolean isBefore(Instant modified, Instant written) {
    return modified.getNano() == 0
        ? modified.getEpochSecond() < written.getEpochSecond()
        : modified.isBefore(written);
  }

  private boolean matches(Path file) throws IOException {
    boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    Map<String, Object> now =
        Files.readAttributes(
            file,
            (isUnix ? "unix:ctime,ino," : "") + "isRegularFile,size,lastModifiedTime",
            LinkOption.NOFOLLOW_LINKS);
    return now.get("isRegularFile").equals(true)
        && now.get("size").equals(Integer.toUnsignedLong(size))
        && now.get("lastModifiedTime").equals(modified)
        && (!isUnix || isSame(now));
  }

  private boolean isSame(Map<String, Object> now) {
    return changed.equals(now.get("ctime")) && ((Number) now.get("ino")).intValue() == inode;
  }

  private static FileTime time(ByteBuffer index, int at) {
    return FileTime.from(
        Instant.ofEpochSecond(
            Integer.toUnsignedLong(index.getInt(at)),
            Integer.toUnsignedLong(index.getInt(at + 4))));
  }
}
