package dev.ssot.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which files of a tree are wanted.
 *
 * @param include globs on relative paths; empty means all
 * @param exclude globs on relative paths; they win over the others
 * @param read whether a language reads files of this path
 */
public record Selection(List<Glob> include, List<Glob> exclude, Predicate<String> read) {

  /** Whether the globs let a file pass, whoever reads it. */
  public boolean includes(String path) {
    return (include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(path)))
        && exclude.stream().noneMatch(glob -> glob.matches(path));
  }

  /** Whether the globs could let something below a folder pass. */
  public boolean reachesInto(String folder) {
    return (include.isEmpty() || include.stream().anyMatch(glob -> glob.reachesInto(folder)))
        && exclude.stream().noneMatch(glob -> glob.coversFolder(folder));
  }
}
