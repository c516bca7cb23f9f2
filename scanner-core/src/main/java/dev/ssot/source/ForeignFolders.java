package dev.ssot.source;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Folders that hold no source of the project's own. Names alone decide, and what lies in the
 * folder, so that a checkout and a commit are judged alike.
 */
final class ForeignFolders {
  /** Only tools make these. */
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

  /** Builds write to these, unless git tracks what they hold. */
  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "dist", "venv");

  /** These hold copies of other projects, tracked by git or not. */
  private static final Set<String> THIRD_PARTY = Set.of("vendor", "third_party", "third-party");

  /** Among Java packages {@code build} and {@code vendor} are names like others. */
  private static final Pattern PACKAGE =
      Pattern.compile("(^|.*/)(java|src/(com|org|net|io|dev|edu|gov))/.*");

  private ForeignFolders() {}

  /**
   * Whether a folder is foreign; those above it are not.
   *
   * @param path without {@code /} at its end
   * @param tracked whether git tracks something in a folder
   * @param pythonPackage whether a folder is one, for it has an {@code __init__.py}
   */
  static boolean isForeign(
      String path, Predicate<String> tracked, Predicate<String> pythonPackage) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (TOOLS.contains(name)) {
      return true;
    }
    boolean suspect = THIRD_PARTY.contains(name) || (OUTPUT.contains(name) && !tracked.test(path));
    return suspect && !PACKAGE.matcher(path).matches() && !pythonPackage.test(path);
  }

  /** Whether a file that git tracks lies in a foreign folder. */
  static boolean hold(String file, Predicate<String> pythonPackage) {
    for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      if (isForeign(file.substring(0, end), folder -> true, pythonPackage)) {
        return true;
      }
    }
    return false;
  }
}
