package dev.ssot.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The checkout that a folder is part of, by the files that git keeps beside it.
 *
 * @param top its uppermost folder
 * @param gitFolder what belongs to this checkout alone: {@code HEAD} and the index
 * @param commonFolder what all checkouts of the repository share
 * @param within path of the folder that is asked for, with {@code /} behind it, "" for the top
 */
record GitWorkTree(Path top, Path gitFolder, Path commonFolder, String within) {
  private static final Pattern SHA_256 =
      Pattern.compile("(?im)^\\s*objectformat\\s*=\\s*sha256\\s*$");
  private static final String POINTER = "gitdir:";

  /** The nearest one around a folder. */
  static Optional<GitWorkTree> around(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Path top = real; top != null; top = top.getParent()) {
      Optional<Path> gitFolder = gitFolder(top.resolve(".git"));
      if (gitFolder.isPresent()) {
        return Optional.of(
            new GitWorkTree(
                top, gitFolder.get(), commonFolder(gitFolder.get()), within(top, real)));
      }
    }
    return Optional.empty();
  }

  /** What git tracks below the folder that was asked for, by paths relative to it. */
  GitIndex index() throws IOException {
    return GitIndex.read(gitFolder.resolve("index"), within, usesSha256() ? 32 : 20);
  }

  /** The rules that this checkout has for the folder, those of the folder's own file left out. */
  IgnoreRules rulesAbove() throws IOException {
    IgnoreRules rules = IgnoreRules.NONE.with("", commonFolder.resolve("info").resolve("exclude"));
    Path at = top;
    int start = 0;
    for (int end = within.indexOf('/'); end >= 0; end = within.indexOf('/', start)) {
      rules = rules.with(within.substring(0, start), at.resolve(".gitignore"));
      at = at.resolve(within.substring(start, end));
      start = end + 1;
    }
    return rules;
  }

  /** Whether the folder that was asked for is ignored, or one above it. */
  boolean isIgnored() throws IOException {
    IgnoreRules rules = rulesAbove();
    for (int end = within.indexOf('/'); end >= 0; end = within.indexOf('/', end + 1)) {
      if (rules.ignores(within.substring(0, end), true)) {
        return true;
      }
    }
    return false;
  }

  private boolean usesSha256() throws IOException {
    Path config = commonFolder.resolve("config");
    return Files.exists(config) && SHA_256.matcher(Files.readString(config)).find();
  }

  private static Optional<Path> gitFolder(Path dotGit) throws IOException {
    if (Files.isRegularFile(dotGit)) {
      String content = Files.readString(dotGit).strip();
      return content.startsWith(POINTER)
          ? Optional.of(
              dotGit.resolveSibling(content.substring(POINTER.length()).strip()).normalize())
          : Optional.empty();
    }
    return Optional.of(dotGit).filter(folder -> Files.isRegularFile(folder.resolve("HEAD")));
  }

  private static Path commonFolder(Path gitFolder) throws IOException {
    Path pointer = gitFolder.resolve("commondir");
    return Files.isRegularFile(pointer)
        ? gitFolder.resolve(Files.readString(pointer).strip()).normalize()
        : gitFolder;
  }

  private static String within(Path top, Path folder) {
    StringBuilder path = new StringBuilder();
    for (Path at = folder; !at.equals(top); at = at.getParent()) {
      path.insert(0, FileNames.of(at) + "/");
    }
    return path.toString();
  }
}
