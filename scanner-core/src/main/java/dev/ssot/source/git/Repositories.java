package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Opens repositories. Whoever comes while one is open shares it, since the list of all its objects
 * is read anew for each that is opened. Safe for use by several threads.
 */
public final class Repositories {
  private final Map<Path, Shared> open = new HashMap<>();

  /** A repository and how many have it open. */
  private record Shared(Repository repository, int users) {}

  /**
   * Opens the one around a folder; empty where there is none.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public Optional<History> around(Path folder) throws IOException {
    Optional<Checkout> checkout = Checkout.around(folder);
    if (checkout.isEmpty()) {
      History.refuseBare(folder);
      return Optional.empty();
    }
    return Optional.of(of(checkout.get()));
  }

  /**
   * Opens that of a checkout.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public History of(Checkout checkout) throws IOException {
    if (checkout.usesSha256()) {
      throw new IOException("the git repository uses SHA-256 ids, which are not supported");
    }
    Path folder = checkout.gitFolder();
    return new History(checkout, share(folder), () -> close(folder));
  }

  private synchronized Repository share(Path gitFolder) throws IOException {
    Shared shared = open.get(gitFolder);
    if (shared == null) {
      Repository own = new FileRepositoryBuilder().setGitDir(gitFolder.toFile()).build();
      shared = new Shared(own, 0);
    }
    open.put(gitFolder, new Shared(shared.repository, shared.users + 1));
    return shared.repository;
  }

  /** The last to close it closes it in fact. */
  private synchronized void close(Path gitFolder) {
    Shared shared = open.remove(gitFolder);
    if (shared.users > 1) {
      open.put(gitFolder, new Shared(shared.repository, shared.users - 1));
    } else {
      shared.repository.close();
    }
  }
}
