package dev.ssot.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** All files and folders of a tree, as the target of paths that are written in it. */
final class KnownPaths {
  private static final Pattern FILE = Pattern.compile("[\\w.-]*[A-Za-z_-]\\.[A-Za-z]\\w{0,5}");

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>(Set.of(""));

  /** Folders that were not looked into, whatever they hold. */
  private final Set<String> closed = new HashSet<>();

  private KnownPaths() {}

  /**
   * Indexes them.
   *
   * @param paths of files; of folders that were not looked into with a {@code /} behind
   */
  static KnownPaths of(Collection<String> paths) {
    KnownPaths known = new KnownPaths();
    for (String path : paths) {
      if (path.endsWith("/")) {
        known.closed.add(path.substring(0, path.length() - 1));
      } else {
        known.files.add(path);
      }
      String folder = parent(path);
      while (known.folders.add(folder)) {
        folder = parent(folder);
      }
    }
    return known;
  }

  /**
   * Whether a written path means something in this tree: it has an ending or a slash behind it, and
   * its first folder is there.
   */
  boolean isMeant(String from, String written) {
    String last = written.substring(written.lastIndexOf('/') + 1);
    return (last.isEmpty() || FILE.matcher(last).matches())
        && starts(from).stream()
            .anyMatch(start -> folders.contains(resolve(start, first(written))));
  }

  /** The first part that is a name. */
  private static String first(String written) {
    String path = written;
    while (path.startsWith("./") || path.startsWith("../")) {
      path = path.substring(path.indexOf('/') + 1);
    }
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** Whether it leads to a file or folder from the naming file, or from any folder above it. */
  boolean leadsSomewhere(String from, String written) {
    return starts(from).stream().map(start -> resolve(start, written)).anyMatch(this::isThere);
  }

  private boolean isThere(String path) {
    if (files.contains(path) || folders.contains(path)) {
      return true;
    }
    for (String at = path; !at.isEmpty(); at = parent(at)) {
      if (closed.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> starts(String from) {
    List<String> starts = new ArrayList<>();
    String folder = parent(from);
    starts.add(folder);
    while (!folder.isEmpty()) {
      folder = parent(folder);
      starts.add(folder);
    }
    return starts;
  }

  /** Without {@code .} and {@code ..}; above the root there is only the root. */
  private static String resolve(String start, String written) {
    String at = start;
    for (String part : written.split("/")) {
      if (part.equals("..")) {
        at = parent(at);
      } else if (!part.isEmpty() && !part.equals(".")) {
        at = at.isEmpty() ? part : at + "/" + part;
      }
    }
    return at;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
