package dev.ssot.source.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What the ignore files say of the things in one folder: its own file first, then those of the
 * folders above. Whatever lies in an ignored folder is ignored.
 *
 * <p>JGit reads the patterns as git does, but for {@code ***}, which git takes for {@code **}.
 *
 * <p>No file is read before it is asked for: where all is tracked, none is. Shared between threads.
 */
public final class IgnoreRules {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final Optional<IgnoreRules> outer;
  private final String folder;
  private final Path file;
  private Optional<IgnoreNode> rules = Optional.empty();
  private Optional<Boolean> ignored = Optional.empty();

  /**
   * Keeps what is read later.
   *
   * @param folder path from the topmost folder, with {@code /} behind it, or ""
   */
  private IgnoreRules(Optional<IgnoreRules> outer, String folder, Path file) {
    this.outer = outer;
    this.folder = folder;
    this.file = file;
  }

  /** For the topmost folder. */
  static IgnoreRules of(Path folder) {
    return new IgnoreRules(Optional.empty(), "", folder.resolve(".gitignore"));
  }

  /**
   * For the topmost folder of a checkout.
   *
   * @param exclude a file whose rules come after those of all folders
   */
  static IgnoreRules of(Path folder, Path exclude) {
    IgnoreRules last = new IgnoreRules(Optional.empty(), "", exclude);
    return new IgnoreRules(Optional.of(last), "", folder.resolve(".gitignore"));
  }

  /** For a folder in this one. */
  public IgnoreRules in(String name, Path folder) {
    return new IgnoreRules(
        Optional.of(this), this.folder + name + "/", folder.resolve(".gitignore"));
  }

  /** Whether a file or folder in this one is ignored. */
  boolean ignores(String name, boolean isFolder) throws IOException {
    return isIgnored() || ignoresPath(folder + name, isFolder);
  }

  /** Whether this folder is ignored, or one above. */
  synchronized boolean isIgnored() throws IOException {
    if (ignored.isEmpty()) {
      ignored = Optional.of(outer.isPresent() && outer.get().ignoresFolder(folder));
    }
    return ignored.get();
  }

  private boolean ignoresFolder(String inner) throws IOException {
    return isIgnored()
        || (!inner.equals(folder) && ignoresPath(inner.substring(0, inner.length() - 1), true));
  }

  private boolean ignoresPath(String path, boolean isFolder) throws IOException {
    Boolean verdict = rules().checkIgnored(bytewise(path.substring(folder.length())), isFolder);
    return verdict == null ? outer.isPresent() && outer.get().ignoresPath(path, isFolder) : verdict;
  }

  private synchronized IgnoreNode rules() throws IOException {
    if (rules.isEmpty()) {
      rules = Optional.of(read(file));
    }
    return rules.get();
  }

  /** Like git, follows no link, and takes what it cannot have for empty. */
  private static IgnoreNode read(Path file) throws IOException {
    IgnoreNode rules = new IgnoreNode();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      String lines = text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text;
      rules.parse(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
    return rules;
  }

  /** One character a byte: for git {@code ?} is one byte, where JGit takes a character. */
  private static String bytewise(String path) {
    return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
