package dev.ssot.source;

import dev.ssot.source.Listing.Reason;
import dev.ssot.source.git.FileNames;
import dev.ssot.source.git.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One pass over a commit that puts each file where {@link Walk} would put it in a checkout. */
final class GitWalk {
  private final Repository repository;
  private final String within;
  private final Selection selection;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Listing.Skipped> skipped = new ArrayList<>();

  /** A file in the object database. */
  private record Blob(String path, long size, Optional<BlobId> id, Repository repository)
      implements SourceFile {
    @Override
    public byte[] read() throws IOException {
      ObjectId blob = ObjectId.fromString(id.orElseThrow().hex());
      return repository.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
    }
  }

  GitWalk(History history, Selection selection) {
    this.repository = history.repository();
    this.within = history.within();
    this.selection = selection;
  }

  Listing list(History.Commit commit) throws IOException {
    try (RevWalk commits = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader()) {
      ObjectId top = commits.parseCommit(ObjectId.fromString(commit.id())).getTree();
      Optional<ObjectId> root = within.isEmpty() ? Optional.of(top) : folder(reader, top);
      if (root.isPresent()) {
        walk(reader, root.get());
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    skipped.sort(Comparator.comparing(Listing.Skipped::path));
    return new Listing(List.copyOf(files), List.copyOf(skipped));
  }

  private Optional<ObjectId> folder(ObjectReader reader, ObjectId top) throws IOException {
    try (TreeWalk walk = TreeWalk.forPath(reader, within.substring(0, within.length() - 1), top)) {
      return walk != null && walk.isSubtree() ? Optional.of(walk.getObjectId(0)) : Optional.empty();
    }
  }

  private void walk(ObjectReader reader, ObjectId root) throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(root);
      while (walk.next()) {
        String path = FileNames.of(walk.getRawPath());
        if (walk.isSubtree()) {
          enter(walk, path);
        } else if (walk.getFileMode(0) == FileMode.GITLINK) {
          skip(path + "/", Reason.OTHER_CHECKOUT);
        } else {
          take(reader, walk, path);
        }
      }
    }
  }

  private void enter(TreeWalk walk, String path) throws IOException {
    ObjectId folder = walk.getObjectId(0);
    Optional<Reason> reason = whySkipFolder(folder, path);
    if (reason.isPresent()) {
      skip(path + "/", reason.get());
    } else {
      walk.enterSubtree();
    }
  }

  private Optional<Reason> whySkipFolder(ObjectId folder, String path) {
    if (ForeignFolders.isForeign(path, any -> true, any -> isPythonPackage(folder))) {
      return Optional.of(Reason.VENDORED);
    }
    return selection.reachesInto(path) ? Optional.empty() : Optional.of(Reason.EXCLUDED);
  }

  private boolean isPythonPackage(ObjectId folder) {
    try (TreeWalk walk = TreeWalk.forPath(repository, "__init__.py", folder)) {
      return walk != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(ObjectReader reader, TreeWalk walk, String path) throws IOException {
    ObjectId id = walk.getObjectId(0);
    Optional<Reason> reason = whySkipFile(walk.getFileMode(0), path);
    if (reason.isPresent()) {
      skip(path, reason.get());
      return;
    }
    long size = size(reader, id);
    if (size > Walk.LARGEST) {
      skip(path, Reason.TOO_LARGE);
    } else if (size < 0) {
      skip(path, Reason.UNREADABLE);
    } else {
      files.add(new Blob(path, size, Optional.of(new BlobId(id.name())), repository));
    }
  }

  /** In bytes; below 0 for what a partial clone lacks. */
  private static long size(ObjectReader reader, ObjectId id) throws IOException {
    try {
      return reader.getObjectSize(id, Constants.OBJ_BLOB);
    } catch (MissingObjectException e) {
      return -1;
    }
  }

  private Optional<Reason> whySkipFile(FileMode mode, String path) {
    if (mode == FileMode.SYMLINK) {
      return Optional.of(Reason.LINK);
    } else if (!selection.read().test(path)) {
      return Optional.of(Reason.OTHER_LANGUAGE);
    }
    return selection.includes(path) ? Optional.empty() : Optional.of(Reason.EXCLUDED);
  }

  private void skip(String path, Reason reason) {
    skipped.add(new Listing.Skipped(path, reason));
  }
}
