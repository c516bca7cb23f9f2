package dev.ssot.registry;

import java.util.List;
import java.util.Optional;

/**
 * The sources of truth as declared, in the order of the declaration.
 *
 * @param manifest the file that declares them, where there is one
 */
public record Registry(List<Concept> concepts, Optional<Manifest> manifest) {
  /** Nothing is declared. */
  public static final Registry EMPTY = new Registry(List.of());

  /** Declared by a program, not in a file. */
  public Registry(List<Concept> concepts) {
    this(concepts, Optional.empty());
  }
}
