package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The checkout that a folder is part of, by the files that git keeps beside it.
 *
 * @param folder that is asked for
 * @param top the checkout's uppermost folder
 * @param gitFolder what belongs to this checkout alone: {@code HEAD} and the index
 * @param commonFolder what all checkouts of the repository share
 */
public record Checkout(Path folder, Path top, Path gitFolder, Path commonFolder) {
  private static final Pattern SHA_256 =
      Pattern.compile("(?im)^\\s*objectformat\\s*=\\s*sha256\\s*$");
  private static final String POINTER = "gitdir:";

  /**
   * The nearest one around a folder, unless it ignores the folder and tracks nothing in it.
   *
   * @throws IOException if git's files cannot be read; the message says why
   */
  public static Optional<Checkout> around(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Path top = real; top != null; top = top.getParent()) {
      Optional<Path> gitFolder = gitFolder(top.resolve(".git"));
      if (gitFolder.isPresent()) {
        Path own = gitFolder.get();
        Checkout tree = new Checkout(real, top, own, commonFolder(own));
        boolean foreign = tree.rules().isIgnored() && tree.index().isEmpty();
        return foreign ? Optional.empty() : Optional.of(tree);
      }
    }
    return Optional.empty();
  }

  /** Path of the folder from the top, with {@code /} behind it, or "". */
  public String within() {
    return within(folder);
  }

  /** What git tracks below the folder, by paths relative to it. */
  Index index() throws IOException {
    return Index.read(gitFolder.resolve("index"), within(), usesSha256() ? 32 : 20);
  }

  /**
   * What a tree holds below the folder, where it is the one that the index lists: the ids of files
   * by paths relative to the folder, links and submodules left out.
   *
   * @param tree id of a commit's uppermost tree
   */
  public Optional<Map<String, String>> filesOf(String tree) throws IOException {
    Index index = index();
    return index.tree().filter(tree::equals).map(same -> index.ids());
  }

  /** What the ignore files say of the things in the folder. */
  IgnoreRules rules() {
    return rules(folder);
  }

  private IgnoreRules rules(Path at) {
    return at.equals(top)
        ? IgnoreRules.of(top, commonFolder.resolve("info").resolve("exclude"))
        : rules(at.getParent()).in(FileNames.of(at), at);
  }

  /** Path of a folder in it from the top, in the same way. */
  String within(Path at) {
    return at.equals(top) ? "" : within(at.getParent()) + FileNames.of(at) + "/";
  }

  /** Whether ids are longer than those of SHA-1, which most repositories use. */
  public boolean usesSha256() throws IOException {
    Path config = commonFolder.resolve("config");
    return Files.exists(config) && SHA_256.matcher(Files.readString(config)).find();
  }

  /** A folder in the main checkout; in a linked one, or a submodule, a file that names it. */
  private static Optional<Path> gitFolder(Path dotGit) throws IOException {
    if (Files.isRegularFile(dotGit)) {
      String content = Files.readString(dotGit).strip();
      return content.startsWith(POINTER)
          ? Optional.of(resolve(dotGit.getParent(), content.substring(POINTER.length())))
          : Optional.empty();
    }
    return Optional.of(dotGit).filter(folder -> Files.exists(folder.resolve("HEAD")));
  }

  private static Path commonFolder(Path gitFolder) throws IOException {
    Path pointer = gitFolder.resolve("commondir");
    return Files.isRegularFile(pointer) ? resolve(gitFolder, Files.readString(pointer)) : gitFolder;
  }

  private static Path resolve(Path folder, String pointer) {
    return folder.resolve(pointer.strip()).normalize();
  }
}
