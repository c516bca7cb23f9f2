package dev.ssot.source;

import dev.ssot.source.git.Checkout;
import dev.ssot.source.git.FileNames;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of any file system, and of a git checkout where there is one around it.
 *
 * <p>What is scanned there is what git tracks, and what it neither tracks nor ignores. The user's
 * own ignore file is left out of account, since the result must not depend on who scans.
 */
public record WorkingTree(Path root) implements SourceTree {
  @Override
  public String name() {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : FileNames.of(name);
  }

  @Override
  public Optional<String> commit() throws IOException {
    Optional<Checkout> checkout = checkout();
    return checkout.isPresent() ? GitHead.commit(checkout.get()) : Optional.empty();
  }

  @Override
  public Origin origin() throws IOException {
    Optional<Checkout> checkout = checkout();
    return checkout.isPresent() ? GitHead.origin(checkout.get()) : Origin.UNKNOWN;
  }

  @Override
  public Optional<String> contentId() {
    return Optional.empty();
  }

  @Override
  public boolean isDirty(Selection selection, Contents contents) throws IOException {
    Optional<Checkout> checkout = checkout();
    Optional<GitHead> head = checkout.isPresent() ? GitHead.of(checkout.get()) : Optional.empty();
    return head.isPresent() && head.get().differs(root, selection, contents.ids());
  }

  @Override
  public Listing list(Selection selection) throws IOException {
    return new Walk(root.toRealPath(), selection).list();
  }

  /** JGit needs real files. */
  private Optional<Checkout> checkout() throws IOException {
    return root.getFileSystem().equals(FileSystems.getDefault())
        ? Checkout.around(root)
        : Optional.empty();
  }
}
