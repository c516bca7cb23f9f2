package dev.ssot.source;

import dev.ssot.source.Listing.Reason;
import dev.ssot.source.git.Exclusions;
import dev.ssot.source.git.FileNames;
import dev.ssot.source.git.IgnoreRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over a folder that puts each file either into the listing or among what is skipped.
 *
 * <p>The uppermost folders are walks of their own, many at a time: it is the file system that takes
 * long.
 */
final class Walk extends SimpleFileVisitor<Path> {
  /** In bytes; beyond that, no person wrote it. */
  static final long LARGEST = 8L << 20;

  /** How many levels of folders are walks of their own. */
  private static final int LEVELS = 3;

  private final Path root;
  private final Selection selection;
  private final Exclusions git;
  private final Path start;
  private final int levels;
  private final Deque<Folder> open = new ArrayDeque<>();

  /** What this one was started for; empty where that was not entered. */
  private Optional<Folder> entered = Optional.empty();

  /** The folders in it that are walks of their own. */
  private final List<Path> inner = new ArrayList<>();

  private final List<SourceFile> files = new ArrayList<>();
  private final List<Listing.Skipped> skipped = new ArrayList<>();

  /**
   * A folder that is being looked through.
   *
   * @param path with {@code /} behind it, or "" for the root
   */
  private record Folder(String path, IgnoreRules rules) {}

  Walk(Path root, Selection selection) throws IOException {
    this.root = root;
    this.selection = selection;
    this.git = Exclusions.of(root);
    this.start = root;
    this.levels = LEVELS;
  }

  /** Of a folder in one that is being looked through. */
  private Walk(Walk outer, Folder around, Path start) {
    this.root = outer.root;
    this.selection = outer.selection;
    this.git = outer.git;
    this.start = start;
    this.levels = outer.levels - 1;
    this.open.push(around);
  }

  Listing list() throws IOException {
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(root.toString());
    }
    walk();
    Set<SourceFile> large = Set.copyOf(LargeFiles.among(files, git, root));
    files.removeAll(large);
    large.forEach(file -> skip(file.path(), Reason.STORED_ELSEWHERE));
    files.sort(Comparator.comparing(SourceFile::path));
    skipped.sort(Comparator.comparing(Listing.Skipped::path));
    return new Listing(List.copyOf(files), List.copyOf(skipped));
  }

  private void walk() throws IOException {
    if (levels == 0) {
      Files.walkFileTree(start, this);
      return;
    }
    Files.walkFileTree(start, Set.of(), 1, this);
    try {
      inner.parallelStream().map(this::walked).toList().forEach(this::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Walk walked(Path folder) {
    Walk walk = new Walk(this, entered.orElseThrow(), folder);
    try {
      walk.walk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return walk;
  }

  private void take(Walk other) {
    files.addAll(other.files);
    skipped.addAll(other.skipped);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (folder.equals(root)) {
      return enter(new Folder("", git.rules()));
    }
    String name = FileNames.of(folder);
    String path = path(name);
    Optional<Reason> reason = whySkipFolder(folder, name, path);
    if (reason.isPresent()) {
      skip(path + "/", reason.get());
      return FileVisitResult.SKIP_SUBTREE;
    }
    return enter(new Folder(path + "/", open.element().rules().in(name, folder)));
  }

  private FileVisitResult enter(Folder folder) {
    open.push(folder);
    entered = entered.or(() -> Optional.of(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isDirectory()) {
      inner.add(file);
      return FileVisitResult.CONTINUE;
    }
    String name = FileNames.of(file);
    String path = path(name);
    Optional<Reason> reason = whySkipFile(name, path, attributes);
    StoredFile stored = new StoredFile(path, attributes.size(), file, git.unchanged());
    git.unchanged().heed(file);
    if (reason.isPresent()) {
      skip(path, reason.get());
    } else if (isPointer(stored)) {
      skip(path, Reason.STORED_ELSEWHERE);
    } else {
      files.add(stored);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(root)) {
      throw failure;
    }
    String name = FileNames.of(file);
    String path = path(name);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      skip(path + "/", whySkipFolder(file, name, path).orElse(Reason.UNREADABLE));
    } else {
      skip(path, whySkipPath(name, path).orElse(Reason.UNREADABLE));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    String path = open.pop().path();
    if (failure != null) {
      skip(path, Reason.UNREADABLE);
    }
    return FileVisitResult.CONTINUE;
  }

  private Optional<Reason> whySkipFolder(Path folder, String name, String path) throws IOException {
    if (ForeignFolders.isForeign(path, git::tracksBelow, any -> isPythonPackage(folder))) {
      return Optional.of(Reason.VENDORED);
    } else if (!selection.reachesInto(path)) {
      return Optional.of(Reason.EXCLUDED);
    } else if (git.leavesOutFolder(open.element().rules(), name, path)) {
      return Optional.of(Reason.IGNORED);
    }
    return git.isOtherCheckout(folder, path)
        ? Optional.of(Reason.OTHER_CHECKOUT)
        : Optional.empty();
  }

  private Optional<Reason> whySkipFile(String name, String path, BasicFileAttributes attributes)
      throws IOException {
    if (attributes.isSymbolicLink()) {
      return Optional.of(Reason.LINK);
    }
    Optional<Reason> reason = whySkipPath(name, path);
    if (reason.isPresent()) {
      return reason;
    } else if (!attributes.isRegularFile()) {
      return Optional.of(Reason.UNREADABLE);
    }
    return attributes.size() > LARGEST ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
  }

  private Optional<Reason> whySkipPath(String name, String path) throws IOException {
    if (!selection.read().test(path)) {
      return Optional.of(Reason.OTHER_LANGUAGE);
    } else if (!selection.includes(path)) {
      return Optional.of(Reason.EXCLUDED);
    }
    return git.leavesOutFile(open.element().rules(), name, path)
        ? Optional.of(Reason.IGNORED)
        : Optional.empty();
  }

  /** What cannot be read is none; the reading will tell of it. */
  private static boolean isPointer(StoredFile file) {
    try {
      return LargeFilePointer.is(file.size(), file::read);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPythonPackage(Path folder) {
    return Files.exists(folder.resolve("__init__.py"));
  }

  private String path(String name) {
    return open.element().path() + name;
  }

  private void skip(String path, Reason reason) {
    skipped.add(new Listing.Skipped(path, reason));
  }
}
