package dev.ssot.codebase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The build modules of a tree, each named by its folder, "" being the root.
 *
 * <p>Which folders are modules follows from the paths of all files: those that hold a {@code
 * pom.xml}, a {@code build.gradle}, a Gradle file named like the folder, a {@code pyproject.toml},
 * or a {@code setup.py} that is not part of a package; and those that hold {@code src/main} or
 * {@code src/test}, since one Gradle file may describe many modules. A {@code setup.cfg} alone
 * builds nothing: it configures tools.
 */
public final class Modules {
  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts", "pyproject.toml");
  private static final Pattern NAMED_LIKE_FOLDER =
      Pattern.compile("(?:.*/)?([^/]+)/\\1\\.gradle(?:\\.kts)?");
  private static final List<String> SOURCES = List.of("/src/main/", "/src/test/");

  private final Set<String> folders = new HashSet<>();

  private Modules() {}

  /**
   * Finds the modules.
   *
   * @param paths of all files that are there, read or not
   */
  public static Modules of(Collection<String> paths) {
    Modules modules = new Modules();
    Set<String> all = Set.copyOf(paths);
    for (String path : all) {
      if (isBuildFile(path, all)) {
        modules.folders.add(parent(path));
      }
      for (String sources : SOURCES) {
        int end = path.lastIndexOf(sources);
        if (end > 0) {
          modules.folders.add(path.substring(0, end));
        }
      }
    }
    return modules;
  }

  /** The folder of the module that a file belongs to: the nearest above it, "" if there is none. */
  public String of(String path) {
    String folder = parent(path);
    while (!folder.isEmpty() && !folders.contains(folder)) {
      folder = parent(folder);
    }
    return folder;
  }

  private static boolean isBuildFile(String path, Set<String> all) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("setup.py")) {
      return !all.contains(path.replaceFirst("setup\\.py$", "__init__.py"));
    }
    return BUILD_FILES.contains(name)
        || (name.contains(".gradle") && NAMED_LIKE_FOLDER.matcher(path).matches());
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
