package dev.ssot.source;

import java.io.IOException;
import java.util.Optional;

/** Where sources come from. */
public sealed interface SourceTree permits WorkingTree {
  /** The root folder's name, for headings; never an absolute path. */
  String name();

  /** The full id of the commit that the tree stands on, where there is one. */
  Optional<String> commit();

  /**
   * All files in the order of their paths, and what was left out.
   *
   * @throws IOException if the root itself cannot be listed; a folder below it that cannot is told
   *     in the listing
   */
  Listing list(Selection selection) throws IOException;
}
