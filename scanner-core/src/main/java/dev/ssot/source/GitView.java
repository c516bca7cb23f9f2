package dev.ssot.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What git leaves out of a folder: what an ignore file names and the index does not list. The index
 * is asked first, since it answers for nearly all.
 *
 * @param rules for the folder
 * @param index where the folder is part of a checkout; elsewhere its ignore files speak all the
 *     same
 */
record GitView(IgnoreRules rules, Optional<GitIndex> index) {

  /** By the checkout around a folder, where there is one. */
  static GitView of(Path folder) throws IOException {
    Optional<GitWorkTree> checkout = GitWorkTree.around(folder);
    return checkout.isPresent()
        ? new GitView(checkout.get().rules(), Optional.of(checkout.get().index()))
        : new GitView(IgnoreRules.of(folder), Optional.empty());
  }

  boolean leavesOutFile(IgnoreRules folder, String name, String path) throws IOException {
    boolean tracked = index.isPresent() && index.get().tracks(path);
    return !tracked && folder.ignores(name, false);
  }

  boolean leavesOutFolder(IgnoreRules folder, String name, String path) throws IOException {
    return !tracksBelow(path) && folder.ignores(name, true);
  }

  boolean tracksBelow(String folder) {
    return index.isPresent() && index.get().tracksBelow(folder);
  }

  /** Whether a folder is a checkout of its own within this one: a submodule, or a clone. */
  boolean isOtherCheckout(Path folder, String path) {
    return index.isPresent() && !tracksBelow(path) && Files.exists(folder.resolve(".git"));
  }
}
