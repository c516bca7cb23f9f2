package dev.ssot.codebase;

import dev.ssot.facts.Import;

/** How one language's names are looked up. */
interface Names {
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
