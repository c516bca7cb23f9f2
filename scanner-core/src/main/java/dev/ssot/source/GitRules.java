package dev.ssot.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What git leaves out of a folder: what an ignore file names and the index does not list. Without a
 * checkout around the folder, its ignore files speak all the same. One object serves one walk.
 */
final class GitRules {
  private final Optional<GitWorkTree> checkout;
  private final String within;
  private Optional<GitIndex> index = Optional.empty();

  /**
   * A folder that is not left out.
   *
   * @param path with {@code /} behind it, or "" for the root
   * @param rules those of its own ignore file and of all above
   * @param ignored whether it is here only for files in it that are tracked all the same
   */
  record Folder(String path, IgnoreRules rules, boolean ignored) {}

  private GitRules(Optional<GitWorkTree> checkout) {
    this.checkout = checkout;
    this.within = checkout.map(GitWorkTree::within).orElse("");
  }

  /** Of the checkout around a folder, unless that ignores the folder and all in it. */
  static GitRules around(Path root) throws IOException {
    GitRules rules = new GitRules(GitWorkTree.around(root));
    return rules.isIgnored() && rules.index().isEmpty() ? new GitRules(Optional.empty()) : rules;
  }

  Folder root(Path root) throws IOException {
    IgnoreRules above = checkout.isPresent() ? checkout.get().rulesAbove() : IgnoreRules.NONE;
    return new Folder("", above.with(within, root.resolve(".gitignore")), isIgnored());
  }

  /** Goes into a folder that is not left out. */
  Folder enter(Folder outer, String name, Path folder) throws IOException {
    String path = outer.path + name;
    return new Folder(
        path + "/",
        outer.rules.with(within + path + "/", folder.resolve(".gitignore")),
        ignores(outer, path, true));
  }

  boolean leavesOutFile(Folder in, String path) throws IOException {
    return ignores(in, path, false) && !index().tracks(path);
  }

  boolean leavesOutFolder(Folder in, String path) throws IOException {
    return ignores(in, path, true) && !index().tracksBelow(path);
  }

  boolean tracksBelow(String folder) throws IOException {
    return index().tracksBelow(folder);
  }

  /** Whether a folder is a checkout of its own within this one: a submodule, or a clone. */
  boolean isOtherCheckout(Path folder) {
    return checkout.isPresent() && Files.exists(folder.resolve(".git"));
  }

  private boolean ignores(Folder in, String path, boolean isFolder) {
    return in.ignored || in.rules.ignores(within + path, isFolder);
  }

  private boolean isIgnored() throws IOException {
    return checkout.isPresent() && checkout.get().isIgnored();
  }

  private GitIndex index() throws IOException {
    if (index.isEmpty()) {
      index = Optional.of(checkout.isPresent() ? checkout.get().index() : GitIndex.empty());
    }
    return index.get();
  }
}
