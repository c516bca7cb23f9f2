package dev.ssot.codebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the tree beside the files that were read: what the user says about its
 * arrangement where the tree itself does not tell, and which files there are.
 *
 * @param pythonRoots folders that Python's absolute imports start from, relative to the root, "" or
 *     "." for the root itself, the first one first; empty means to find them
 * @param python the version of Python that the code is for; empty means to look it up
 * @param paths of all files that are there, read or not; a folder that was not looked into stands
 *     there with a {@code /} behind it
 * @param chosen what {@link Codebase#chosen} said of the tree that this one is compared with
 */
public record Layout(
    List<String> pythonRoots,
    Optional<String> python,
    Set<String> paths,
    Map<String, List<String>> chosen) {
  /** Nothing is said, all is found. */
  public static final Layout INFERRED = new Layout(List.of());

  public Layout {
    pythonRoots = List.copyOf(pythonRoots);
    paths = Set.copyOf(paths);
    chosen = Map.copyOf(chosen);
  }

  /** Of a tree that is compared with none. */
  public Layout(List<String> pythonRoots, Optional<String> python, Set<String> paths) {
    this(pythonRoots, python, paths, Map.of());
  }

  /** Nothing more is known than these roots. */
  public Layout(List<String> pythonRoots) {
    this(pythonRoots, Optional.empty(), Set.of());
  }
}
