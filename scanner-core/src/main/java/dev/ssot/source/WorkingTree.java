package dev.ssot.source;

import dev.ssot.source.git.Checkout;
import dev.ssot.source.git.FileNames;
import dev.ssot.source.git.History;
import dev.ssot.source.git.Repositories;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder of any file system, and of a git checkout where there is one around it.
 *
 * <p>What is scanned there is what git tracks, and what it neither tracks nor ignores. The user's
 * own ignore file is left out of account, since the result must not depend on who scans.
 *
 * @param repositories by which the one around it is opened
 */
public record WorkingTree(Path root, Repositories repositories) implements SourceTree {
  /** A folder whose repository is shared among those who read it by way of this tree. */
  public WorkingTree(Path root) {
    this(root, new Repositories());
  }

  @Override
  public String name() {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return name == null ? "/" : FileNames.of(name);
  }

  @Override
  public Optional<String> commit() throws IOException {
    Optional<Checkout> checkout = checkout();
    if (checkout.isEmpty()) {
      return Optional.empty();
    }
    try (History history = repositories.of(checkout.get())) {
      return GitHead.commit(history);
    }
  }

  @Override
  public Origin origin() throws IOException {
    Optional<Checkout> checkout = checkout();
    if (checkout.isEmpty()) {
      return Origin.UNKNOWN;
    }
    try (History history = repositories.of(checkout.get())) {
      return GitHead.origin(history);
    }
  }

  /**
   * The repository around it, to be closed; empty where there is none.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public Optional<History> history() throws IOException {
    return isOnDisk() ? repositories.around(root) : Optional.empty();
  }

  @Override
  public Optional<String> contentId() {
    return Optional.empty();
  }

  @Override
  public boolean isDirty(Selection selection, Contents contents) throws IOException {
    Optional<Checkout> checkout = checkout();
    if (checkout.isEmpty()) {
      return false;
    }
    try (History history = repositories.of(checkout.get())) {
      Optional<GitHead> head = GitHead.of(history, checkout.get());
      return head.isPresent() && head.get().differs(root, selection, contents.ids());
    }
  }

  @Override
  public Listing list(Selection selection) throws IOException {
    return new Walk(root.toRealPath(), selection).list();
  }

  @Override
  public Optional<byte[]> content(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= Walk.LARGEST
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  private Optional<Checkout> checkout() throws IOException {
    return isOnDisk() ? Checkout.around(root) : Optional.empty();
  }

  /** JGit needs real files. */
  private boolean isOnDisk() {
    return root.getFileSystem().equals(FileSystems.getDefault());
  }
}
