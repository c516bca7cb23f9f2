package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repositories that somebody reads. Whoever comes while one is open shares it, since the list
 * of all its objects is read anew for each that is opened.
 */
final class Repositories {
  private static final Map<Path, Shared> OPEN = new HashMap<>();

  private Repositories() {}

  /** A repository and how many have it open. */
  private record Shared(Repository repository, int users) {}

  /**
   * Opens one, to be {@link #close closed} as often.
   *
   * @param gitFolder of a checkout
   */
  static synchronized Repository open(Path gitFolder) throws IOException {
    Shared shared = OPEN.get(gitFolder);
    if (shared == null) {
      Repository own = new FileRepositoryBuilder().setGitDir(gitFolder.toFile()).build();
      shared = new Shared(own, 0);
    }
    OPEN.put(gitFolder, new Shared(shared.repository, shared.users + 1));
    return shared.repository;
  }

  /** The last to close it closes it in fact. */
  static synchronized void close(Path gitFolder) {
    Shared shared = OPEN.remove(gitFolder);
    if (shared.users > 1) {
      OPEN.put(gitFolder, new Shared(shared.repository, shared.users - 1));
    } else {
      shared.repository.close();
    }
  }
}
