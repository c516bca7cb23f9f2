package dev.ssot.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What git knows of files that are in the work tree as it left them there, so that they need not be
 * read.
 *
 * <p>Where an attribute has git convert files by more than their line ends, it is asked for none of
 * them.
 */
public final class UnchangedFiles {
  private static final String ATTRIBUTES = ".gitattributes";
  private static final Pattern CONVERTING =
      Pattern.compile("(?m)^[^#\n]*[ \t](filter|ident|working-tree-encoding)([= \t\r]|$)");

  /** The length of the ids that facts are kept under. */
  private static final int SHA_1_BYTES = 20;

  private final Index index;
  private volatile boolean converted;

  private UnchangedFiles(Index index, boolean converted) {
    this.index = index;
    this.converted = converted;
  }

  /** Of a folder that is in no checkout. */
  static UnchangedFiles none() {
    return new UnchangedFiles(Index.empty(), true);
  }

  /** Of the folder that a checkout was asked for. */
  static UnchangedFiles of(Checkout checkout, Index index) {
    boolean unusable =
        index.idBytes() != SHA_1_BYTES
            || converts(checkout.commonFolder().resolve("info").resolve("attributes"))
            || index.named(ATTRIBUTES).anyMatch(path -> isMissing(checkout.folder(), path));
    UnchangedFiles files = new UnchangedFiles(index, unusable);
    Path folder = checkout.folder();
    while (!folder.equals(checkout.top())) {
      folder = folder.getParent();
      files.heed(folder.resolve(ATTRIBUTES));
    }
    return files;
  }

  /** Takes account of a file in the folder if it is one that gives attributes to others. */
  public void heed(Path file) {
    if (file.endsWith(ATTRIBUTES) && converts(file)) {
      converted = true;
    }
  }

  /**
   * The id that git gave to a file's content, when all of the folder was heeded. The file's own
   * bytes have it if they are as many as the content's: line ends may have been changed.
   *
   * @param path from the folder that was asked for
   * @return 40 hexadecimal digits; empty if the file may have changed
   */
  public Optional<String> id(String path, Path file) {
    if (converted) {
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

  /** What cannot be read might. */
  private static boolean converts(Path attributes) {
    try {
      return Files.exists(attributes)
          && CONVERTING.matcher(Files.readString(attributes, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      return true;
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
