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

  private Exclusions(IgnoreRules rules, Optional<Index> index) {
    this.rules = rules;
    this.index = index;
  }

  /**
   * By the checkout around a folder; without one, its ignore files speak all the same.
   *
   * @throws IOException if git's files cannot be read; the message says why
   */
  public static Exclusions of(Path folder) throws IOException {
    Optional<Checkout> checkout = Checkout.around(folder);
    return checkout.isPresent()
        ? new Exclusions(checkout.get().rules(), Optional.of(checkout.get().index()))
        : new Exclusions(IgnoreRules.of(folder), Optional.empty());
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

  /** Whether a folder is a checkout of its own within this one: a submodule, or a clone. */
  public boolean isOtherCheckout(Path folder, String path) {
    return index.isPresent() && !tracksBelow(path) && Files.exists(folder.resolve(".git"));
  }
}
