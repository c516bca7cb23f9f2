package dev.ssot.codebase;

import dev.ssot.facts.Import;
import java.util.List;
import java.util.Map;

/** How one language's names are looked up; shared between threads. */
public interface Names {
  /** Makes the names of a codebase; found by {@link java.util.ServiceLoader}. */
  interface Provider {
    /** The id of the language. */
    String language();

    /**
     * Makes them.
     *
     * @param codebase with its units; its definitions are indexed by what {@link #qualify} says, so
     *     they may be asked for only after that
     */
    Names of(Codebase codebase);
  }

  /** Whether a file can be named itself, as a module. */
  default boolean filesAreModules() {
    return false;
  }

  /**
   * What was settled by the tree's own account, where it may be arranged in more than one way: by
   * subject, the right one first. Complete when all files are indexed.
   */
  default Map<String, List<String>> chosen() {
    return Map.of();
  }

  /** The qualified name of what this file declares under a dotted name, "" meaning the file. */
  String qualify(Unit unit, String declared);

  /** What an import means. */
  Binding bind(Unit unit, Import statement);

  /**
   * What a name means where it is used.
   *
   * @param within dotted name of the enclosing type or function in the file, "" at the top
   * @param name dotted, as written
   */
  Resolution resolve(Unit unit, String within, String name);
}
