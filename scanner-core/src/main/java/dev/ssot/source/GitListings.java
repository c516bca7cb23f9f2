package dev.ssot.source;

import dev.ssot.source.Listing.Reason;
import dev.ssot.source.git.FileNames;
import dev.ssot.source.git.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Lists commits one after another, each file where {@link Walk} would put it in a checkout. A
 * folder that is the same as in the commit before is not looked at again, and shared.
 */
public final class GitListings {
  private final History history;
  private final Repository repository;
  private final Selection selection;
  private final SourceTree.Sizes sizes;
  private final List<Sighted> sighted = new ArrayList<>();
  private Optional<Folder> before = Optional.empty();

  /**
   * What a commit holds.
   *
   * @param root empty where the commit has no such folder
   */
  public record Snapshot(Optional<Folder> root) {

    /**
     * 40 hex digits, the same for two commits that hold the same files of the selection, and skip
     * files of the same names.
     */
    public String key() {
      return root.map(Folder::key).orElse(ObjectId.zeroId()).name();
    }

    /** All of it as one list. */
    public Listing listing() {
      List<SourceFile> files = new ArrayList<>();
      List<Listing.Skipped> skipped = new ArrayList<>();
      root.ifPresent(folder -> folder.addTo(files, skipped));
      files.sort(Comparator.comparing(SourceFile::path));
      skipped.sort(Comparator.comparing(Listing.Skipped::path));
      return new Listing(List.copyOf(files), List.copyOf(skipped));
    }
  }

  /** A folder with all that is in it. */
  private static final class Folder {
    private final ObjectId id;
    private final List<SourceFile> files;
    private final List<Listing.Skipped> skipped;
    private final Map<String, Folder> folders;
    private Optional<ObjectId> key = Optional.empty();

    /**
     * @param id of all its content
     */
    Folder(
        ObjectId id,
        List<SourceFile> files,
        List<Listing.Skipped> skipped,
        Map<String, Folder> folders) {
      this.id = id;
      this.files = files;
      this.skipped = skipped;
      this.folders = folders;
    }

    /** Of what is listed of it. */
    synchronized ObjectId key() {
      if (key.isEmpty()) {
        MessageDigest digest = Constants.newMessageDigest();
        files.forEach(file -> add(digest, file.path(), file.id().orElseThrow().hex()));
        skipped.forEach(file -> add(digest, file.path(), file.reason().name()));
        folders.forEach((name, folder) -> add(digest, name, folder.key().name()));
        key = Optional.of(ObjectId.fromRaw(digest.digest()));
      }
      return key.get();
    }

    void addTo(List<SourceFile> allFiles, List<Listing.Skipped> allSkipped) {
      allFiles.addAll(files);
      allSkipped.addAll(skipped);
      folders.values().forEach(folder -> folder.addTo(allFiles, allSkipped));
    }
  }

  /** A file in the object database. */
  private record Blob(String path, long size, Optional<BlobId> id, Repository repository)
      implements SourceFile {
    @Override
    public byte[] read() throws IOException {
      ObjectId blob = ObjectId.fromString(id.orElseThrow().hex());
      return repository.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE);
    }
  }

  /** A file that is left to be looked at, and the lists of its folder that it will be in one of. */
  private record Sighted(
      String path, ObjectId id, List<SourceFile> files, List<Listing.Skipped> skipped) {}

  /** Of the folder that the history was asked for. */
  public GitListings(History history, Selection selection) {
    this(history, selection, SourceTree.Sizes.UNKNOWN);
  }

  /**
   * The same by somebody who has seen some of the contents.
   *
   * @param sizes of them: to look one up takes longer than all else that is said of a file
   */
  GitListings(History history, Selection selection, SourceTree.Sizes sizes) {
    this.history = history;
    this.repository = history.repository();
    this.selection = selection;
    this.sizes = sizes;
  }

  /** What a commit holds. */
  public Snapshot of(History.Commit commit) throws IOException {
    sighted.clear();
    try (ObjectReader reader = repository.newObjectReader()) {
      Optional<ObjectId> root = history.contents(commit);
      if (root.isPresent()) {
        before = Optional.of(folder(reader, root.get(), "", before));
        settle(reader);
        return new Snapshot(before);
      }
      return new Snapshot(Optional.empty());
    } catch (MissingObjectException e) {
      throw history.lacks(e);
    }
  }

  /** What a file of a commit holds, as {@link SourceTree#content} says. */
  static Optional<byte[]> content(History history, History.Commit commit, String path)
      throws IOException {
    Repository repository = history.repository();
    Optional<ObjectId> root = history.contents(commit);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, path, root.get())) {
      boolean isPlain =
          walk != null
              && (walk.getFileMode(0).getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
      return isPlain
          ? Optional.of(repository.open(walk.getObjectId(0), Constants.OBJ_BLOB))
              .filter(blob -> blob.getSize() <= Walk.LARGEST)
              .map(ObjectLoader::getBytes)
          : Optional.empty();
    } catch (MissingObjectException e) {
      throw history.lacks(e);
    }
  }

  /**
   * Reads a folder.
   *
   * @param path with {@code /} behind it, or "" for the root
   */
  private Folder folder(ObjectReader reader, ObjectId id, String path, Optional<Folder> known)
      throws IOException {
    if (known.isPresent() && known.get().id.equals(id)) {
      return known.get();
    }
    List<SourceFile> files = new ArrayList<>();
    List<Listing.Skipped> skipped = new ArrayList<>();
    Map<String, Folder> folders = new TreeMap<>();
    var entries = new CanonicalTreeParser(null, reader, id);
    for (; !entries.eof(); entries.next(1)) {
      String name = name(entries);
      FileMode mode = entries.getEntryFileMode();
      if (mode == FileMode.TREE) {
        Optional<Folder> same = known.map(folder -> folder.folders.get(name));
        enter(reader, entries.getEntryObjectId(), path + name, skipped, same)
            .ifPresent(inner -> folders.put(name, inner));
      } else if (mode == FileMode.GITLINK) {
        skipped.add(new Listing.Skipped(path + name + "/", Reason.OTHER_CHECKOUT));
      } else {
        take(entries, path + name, files, skipped);
      }
    }
    return new Folder(id, files, skipped, folders);
  }

  private static String name(CanonicalTreeParser entry) {
    byte[] name = new byte[entry.getNameLength()];
    entry.getName(name, 0);
    return FileNames.of(name);
  }

  private static void add(MessageDigest digest, String name, String content) {
    digest.update((name + "\0" + content + "\0").getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Folder> enter(
      ObjectReader reader,
      ObjectId id,
      String path,
      List<Listing.Skipped> skipped,
      Optional<Folder> known)
      throws IOException {
    Optional<Reason> reason = whySkipFolder(id, path);
    if (reason.isPresent()) {
      skipped.add(new Listing.Skipped(path + "/", reason.get()));
      return Optional.empty();
    }
    return Optional.of(folder(reader, id, path + "/", known));
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

  private void take(
      CanonicalTreeParser entry,
      String path,
      List<SourceFile> files,
      List<Listing.Skipped> skipped) {
    whySkipFile(entry.getEntryFileMode(), path)
        .ifPresentOrElse(
            reason -> skipped.add(new Listing.Skipped(path, reason)),
            () -> sighted.add(new Sighted(path, entry.getEntryObjectId(), files, skipped)));
  }

  /** Tells how large the files are, which somebody else may be finding out meanwhile. */
  private void settle(ObjectReader reader) throws IOException {
    Map<BlobId, Long> known = sighted.isEmpty() ? Map.of() : sizes.known();
    for (Sighted file : sighted) {
      BlobId id = new BlobId(file.id.name());
      Long seen = known.get(id);
      long size = seen == null ? reader.getObjectSize(file.id, Constants.OBJ_BLOB) : seen;
      Blob blob = new Blob(file.path, size, Optional.of(id), repository);
      Optional<Reason> reason = whySkipStored(blob);
      if (reason.isPresent()) {
        file.skipped.add(new Listing.Skipped(file.path, reason.get()));
      } else {
        file.files.add(blob);
      }
    }
    sighted.clear();
  }

  private static Optional<Reason> whySkipStored(Blob blob) throws IOException {
    if (blob.size > Walk.LARGEST) {
      return Optional.of(Reason.TOO_LARGE);
    }
    return LargeFilePointer.is(blob.size, blob::read)
        ? Optional.of(Reason.STORED_ELSEWHERE)
        : Optional.empty();
  }

  private Optional<Reason> whySkipFile(FileMode mode, String path) {
    if (mode == FileMode.SYMLINK) {
      return Optional.of(Reason.LINK);
    } else if (!selection.read().test(path)) {
      return Optional.of(Reason.OTHER_LANGUAGE);
    }
    return selection.includes(path) ? Optional.empty() : Optional.of(Reason.EXCLUDED);
  }
}
