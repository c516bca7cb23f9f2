package dev.ssot.codebase;

import java.util.List;

/**
 * What the user says about the arrangement of the tree, where the tree itself does not tell.
 *
 * @param pythonRoots folders that Python's absolute imports start from, relative to the root, "" or
 *     "." for the root itself, the first one first; empty means to find them
 */
public record Layout(List<String> pythonRoots) {
  /** Nothing is said, all is found. */
  public static final Layout INFERRED = new Layout(List.of());
}
