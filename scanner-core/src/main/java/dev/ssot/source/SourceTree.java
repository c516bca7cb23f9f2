package dev.ssot.source;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Where sources come from. */
public sealed interface SourceTree permits WorkingTree, GitTree {
  /** What files hold. */
  @FunctionalInterface
  interface Contents {
    /**
     * By path; those that cannot be read are left out.
     *
     * @throws IOException if the files cannot be listed
     */
    Map<String, BlobId> ids() throws IOException;
  }

  /** How large some contents are. */
  @FunctionalInterface
  interface Sizes {
    /** Nobody has looked. */
    Sizes UNKNOWN = Map::of;

    /**
     * In bytes; waits until they are known.
     *
     * @throws IOException if they are known by files that cannot be listed
     */
    Map<BlobId, Long> known() throws IOException;
  }

  /** The root folder's name, for headings; never an absolute path. */
  String name();

  /**
   * The full id of the commit that the tree stands on, where there is one.
   *
   * @throws IOException if there is a repository that cannot be read; the message says why
   */
  Optional<String> commit() throws IOException;

  /**
   * The repository and the branch that are checked out, as far as they are known.
   *
   * @throws IOException if there is a repository that cannot be read; the message says why
   */
  Origin origin() throws IOException;

  /**
   * A name that no other content has: of all that is in the tree, listed or not. Empty where the
   * content may change.
   *
   * @throws IOException if there is a repository that cannot be read; the message says why
   */
  Optional<String> contentId() throws IOException;

  /**
   * Whether the tree differs from its commit in the files of a selection: some were added, changed
   * or deleted. Without a commit, and for a tree that is a commit, it does not.
   *
   * @param contents what the files hold; not asked for where there is no commit
   * @throws IOException if there is a repository that cannot be read; the message says why
   */
  boolean isDirty(Selection selection, Contents contents) throws IOException;

  /**
   * What a file holds, whether it is listed or not; empty where there is none, it is not a plain
   * one, or it is too large for a source.
   *
   * @param path from the root
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> content(String path) throws IOException;

  /**
   * All files in the order of their paths, and what was left out.
   *
   * @throws IOException if the root itself cannot be listed; a folder below it that cannot is told
   *     in the listing
   */
  Listing list(Selection selection) throws IOException;

  /**
   * The same by somebody who has seen some of the contents, or will.
   *
   * @param sizes of them, asked for when all folders have been looked into
   * @throws IOException as above
   */
  default Listing list(Selection selection, Sizes sizes) throws IOException {
    return list(selection);
  }
}
