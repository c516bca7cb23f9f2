package dev.ssot.source;

import dev.ssot.source.git.Checkout;
import dev.ssot.source.git.FileNames;
import dev.ssot.source.git.History;
import dev.ssot.source.git.RemoteAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The commit that a checkout stands on.
 *
 * @param commit its full id
 * @param files ids of the files in it below the folder that was asked for, by paths relative to
 *     that; links and submodules are left out
 */
record GitHead(String commit, Map<String, BlobId> files) {

  /** The full id of the commit alone; empty before the first one. */
  static Optional<String> commit(History history) throws IOException {
    return commit(history.repository()).map(ObjectId::name);
  }

  /** Where the checkout comes from, and its branch. */
  static Origin origin(History history) throws IOException {
    Repository repository = history.repository();
    Optional<String> remote =
        Optional.ofNullable(repository.getConfig().getString("remote", "origin", "url"));
    return new Origin(remote.flatMap(RemoteAddress::onTheWeb), history.branch());
  }

  /** The commit with its files; empty before the first one. */
  static Optional<GitHead> of(History history, Checkout checkout) throws IOException {
    Repository repository = history.repository();
    Optional<ObjectId> commit = commit(repository);
    try {
      return commit.isPresent()
          ? Optional.of(new GitHead(commit.get().name(), files(repository, commit.get(), checkout)))
          : Optional.empty();
    } catch (MissingObjectException e) {
      throw history.lacks(e);
    }
  }

  /**
   * Whether a folder's files differ from the commit's: some were added, changed or deleted.
   *
   * @param read the files of the selection that could be read
   */
  boolean differs(Path folder, Selection selection, Map<String, BlobId> read) throws IOException {
    for (Map.Entry<String, BlobId> file : read.entrySet()) {
      if (isChanged(folder, file.getKey(), file.getValue())) {
        return true;
      }
    }
    return files.keySet().stream()
        .filter(path -> selection.read().test(path) && selection.includes(path))
        .filter(path -> !read.containsKey(path))
        .filter(path -> !ForeignFolders.hold(path, this::isPythonPackage))
        .anyMatch(path -> locate(folder, path).isEmpty());
  }

  private boolean isChanged(Path folder, String path, BlobId read) throws IOException {
    Optional<BlobId> committed = Optional.ofNullable(files.get(path));
    if (committed.isEmpty() || committed.get().equals(read)) {
      return committed.isEmpty();
    }
    Optional<Path> file = locate(folder, path);
    return file.isEmpty() || !committed.get().equals(withUnixLineEnds(file.get()));
  }

  /** Git may have changed the line ends as it wrote the file. */
  private static BlobId withUnixLineEnds(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
    return BlobId.of(content.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private boolean isPythonPackage(String folder) {
    return files.containsKey(folder + "/__init__.py");
  }

  /** The file of a path; empty if there is none, or if this locale has no word for it. */
  private static Optional<Path> locate(Path folder, String path) {
    try {
      return Optional.of(folder.resolve(path))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The index tells, unless something was added since the commit. */
  private static Map<String, BlobId> files(
      Repository repository, ObjectId commit, Checkout checkout) throws IOException {
    try (RevWalk commits = new RevWalk(repository)) {
      ObjectId tree = commits.parseCommit(commit).getTree();
      Optional<Map<String, String>> listed = checkout.filesOf(tree.name());
      if (listed.isEmpty()) {
        return files(repository, tree, checkout.within());
      }
      Map<String, BlobId> files = new HashMap<>();
      listed.get().forEach((path, id) -> files.put(path, new BlobId(id)));
      return files;
    }
  }

  private static Map<String, BlobId> files(Repository repository, ObjectId tree, String within)
      throws IOException {
    Map<String, BlobId> files = new HashMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        String path = FileNames.of(walk.getRawPath());
        boolean isFile = (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        if (isFile && path.startsWith(within)) {
          files.put(path.substring(within.length()), new BlobId(walk.getObjectId(0).name()));
        }
      }
    }
    return files;
  }

  private static Optional<ObjectId> commit(Repository repository) throws IOException {
    return Optional.ofNullable(repository.exactRef("HEAD")).map(Ref::getObjectId);
  }
}
