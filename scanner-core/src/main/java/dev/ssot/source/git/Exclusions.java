package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What git leaves out of a folder: what an ignore file names and the index does not list. The index
 * is asked first, since it answers for nearly all.
 */
public final class Exclusions {
  private final IgnoreRules rules;
  private final Optional<Index> index;
  private final UnchangedFiles unchanged;

  private Exclusions(IgnoreRules rules, Optional<Index> index, UnchangedFiles unchanged) {
    this.rules = rules;
    this.index = index;
    this.unchanged = unchanged;
  }

  /**
   * By the checkout around a folder; without one, its ignore files speak all the same.
   *
   * @throws IOException if git's files cannot be read; the message says why
   */
  public static Exclusions of(Path folder) throws IOException {
    Optional<Checkout> checkout = Checkout.around(folder);
    if (checkout.isEmpty()) {
      return new Exclusions(IgnoreRules.of(folder), Optional.empty(), UnchangedFiles.none());
    }
    Index index = checkout.get().index();
    UnchangedFiles unchanged = UnchangedFiles.of(checkout.get(), index);
    return new Exclusions(checkout.get().rules(), Optional.of(index), unchanged);
  }

  /** What git knows of the files that it does not leave out. */
  public UnchangedFiles unchanged() {
    return unchanged;
  }

  /** The rules for what lies in the folder itself. */
  public IgnoreRules rules() {
    return rules;
  }

  /**
   * Whether a file is left out.
   *
   * @param in the rules of the folder that it lies in
   * @param path from the folder that was asked for
   */
  public boolean leavesOutFile(IgnoreRules in, String name, String path) throws IOException {
    boolean tracked = index.isPresent() && index.get().tracks(path);
    return !tracked && in.ignores(name, false);
  }

  /** Whether a folder is left out, with the same parameters. */
  public boolean leavesOutFolder(IgnoreRules in, String name, String path) throws IOException {
    return !tracksBelow(path) && in.ignores(name, true);
  }

  /** Whether git tracks a file at any depth below a folder. */
  public boolean tracksBelow(String path) {
    return index.isPresent() && index.get().tracksBelow(path);
  }

  /** The id of the content that git has of a file, or is to have with the next commit. */
  public Optional<String> storedAs(String path) {
    return index.flatMap(all -> all.entry(path)).map(IndexEntry::id);
  }

  /** Whether a folder is a checkout of its own within this one: a submodule, or a clone. */
  public boolean isOtherCheckout(Path folder, String path) {
    return index.isPresent() && !tracksBelow(path) && Files.exists(folder.resolve(".git"));
  }
}
