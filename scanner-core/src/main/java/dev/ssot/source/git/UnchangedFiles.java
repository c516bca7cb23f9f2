package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What git knows of files that are in the work tree as it left them there, so that they need not be
 * read.
 *
 * <p>Of files that an attribute has git convert by more than their line ends it knows nothing.
 */
public final class UnchangedFiles {
  private static final String ATTRIBUTES = ".gitattributes";

  /** The length of the ids that facts are kept under. */
  private static final int SHA_1_BYTES = 20;

  private final Index index;
  private final Optional<Checkout> checkout;
  private final String within;
  private final boolean unusable;
  private final Conversions conversions = new Conversions();
  private final Map<String, Optional<String>> told = new ConcurrentHashMap<>();

  private UnchangedFiles(Index index, Optional<Checkout> checkout, boolean unusable) {
    this.index = index;
    this.checkout = checkout;
    this.within = checkout.map(Checkout::within).orElse("");
    this.unusable = unusable;
  }

  /** Of a folder that is in no checkout. */
  static UnchangedFiles none() {
    return new UnchangedFiles(Index.empty(), Optional.empty(), true);
  }

  /** Of the folder that a checkout was asked for. */
  static UnchangedFiles of(Checkout checkout, Index index) {
    boolean unusable =
        index.idBytes() != SHA_1_BYTES
            || index.named(ATTRIBUTES).anyMatch(path -> isMissing(checkout.folder(), path));
    UnchangedFiles files = new UnchangedFiles(index, Optional.of(checkout), unusable);
    Path home = Path.of(System.getProperty("user.home"));
    Path common = checkout.commonFolder();
    files.conversions.addUsers(UserAttributes.of(common.resolve("config"), home));
    files.conversions.addRepositorys(common.resolve("info").resolve("attributes"));
    for (Path at = checkout.folder(); !at.equals(checkout.top()); at = at.getParent()) {
      files.heed(at.getParent().resolve(ATTRIBUTES));
    }
    return files;
  }

  /** Takes account of a file in the folder if it is one that gives attributes to others. */
  public void heed(Path file) {
    if (checkout.isPresent() && file.getFileName().toString().equals(ATTRIBUTES)) {
      conversions.add(checkout.get().within(file.getParent()), file);
    }
  }

  /**
   * The name of the filter that git puts a file through, when all of the folder was heeded.
   *
   * @param path from the folder that was asked for
   */
  public Optional<String> filter(String path) {
    return conversions.filter(within + path);
  }

  /**
   * The id that git gave to a file's content, when all of the folder was heeded. The file's own
   * bytes have it if they are as many as the content's: line ends may have been changed. It is what
   * it was when first asked for.
   *
   * @param path from the folder that was asked for
   * @return 40 hexadecimal digits; empty if the file may have changed
   */
  public Optional<String> id(String path, Path file) {
    return told.computeIfAbsent(path, any -> find(path, file));
  }

  private Optional<String> find(String path, Path file) {
    if (unusable || conversions.mayConvert(within + path)) {
      return Optional.empty();
    }
    try {
      Optional<IndexEntry> entry = index.entry(path);
      return entry.isPresent()
              && entry.get().isStill(file, index.written())
              && Files.isReadable(file)
          ? entry.map(IndexEntry::id)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Git goes by the index for what is not in the work tree. */
  private static boolean isMissing(Path folder, String path) {
    try {
      return !Files.exists(folder.resolve(path));
    } catch (InvalidPathException e) {
      return true;
    }
  }
}
