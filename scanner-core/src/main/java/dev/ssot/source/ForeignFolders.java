package dev.ssot.source;

import java.util.Set;
import java.util.regex.Pattern;

/** Folders that hold no source of the project's own, as their names tell. */
final class ForeignFolders {
  private static final Set<String> TOOLS =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          ".bzr",
          ".jj",
          "CVS",
          "_darcs",
          "node_modules",
          "bower_components",
          "site-packages",
          "dist-packages",
          "__pycache__",
          "__pypackages__",
          ".venv",
          ".tox",
          ".nox",
          ".eggs",
          ".mypy_cache",
          ".pytest_cache",
          ".ruff_cache",
          ".gradle",
          ".idea");
  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "dist", "venv");
  private static final Set<String> THIRD_PARTY = Set.of("vendor", "third_party", "third-party");

  /** A folder of packages: {@code src/main/java} and the like, or {@code src/org}. */
  private static final Pattern PACKAGES =
      Pattern.compile("(^|.*/)(java|src/(com|org|net|io|dev|edu|gov))/.*");

  private ForeignFolders() {}

  /** Whether only tools ever make folders of this name, tracked by git or not. */
  static boolean isTools(String name) {
    return TOOLS.contains(name);
  }

  /** Whether builds often write to a folder of this name; it may be the project's own as well. */
  static boolean isOutput(String name) {
    return OUTPUT.contains(name);
  }

  /** Whether a folder of this name often holds a copy of other projects, tracked by git or not. */
  static boolean isThirdParty(String name) {
    return THIRD_PARTY.contains(name);
  }

  /** Whether a folder lies among Java packages, where {@code build} is a package like another. */
  static boolean isPackage(String folder) {
    return PACKAGES.matcher(folder).matches();
  }
}
