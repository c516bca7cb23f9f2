package dev.ssot.source;

import java.util.List;
import java.util.stream.Stream;

/** What a source tree holds, both lists in the order of their paths. */
public record Listing(List<SourceFile> files, List<Skipped> skipped) {

  /** Of all that is there, read or not. */
  public List<String> paths() {
    return Stream.concat(files.stream().map(SourceFile::path), skipped.stream().map(Skipped::path))
        .toList();
  }

  /**
   * A file or a whole folder that is not looked at.
   *
   * @param path of a folder with a {@code /} behind it
   */
  public record Skipped(String path, Reason reason) {}

  /** Why something is left out. */
  public enum Reason {
    /** Of no language that is read. */
    OTHER_LANGUAGE,
    /** The configuration excludes or does not include it. */
    EXCLUDED,
    /** Git ignores it. */
    IGNORED,
    /** A folder of version control, build output or third-party code. */
    VENDORED,
    /** A checkout of its own within this one: a submodule, or a clone. */
    OTHER_CHECKOUT,
    /** A link; it leads out of the root, or to what is listed elsewhere. */
    LINK,
    /** No right to look into it, it vanished, or it is neither a file nor a folder. */
    UNREADABLE,
    /** Larger than is sensible for a source. */
    TOO_LARGE,
    /** Only a pointer is there; git's extension for large files (LFS) keeps the content. */
    STORED_ELSEWHERE
  }
}
