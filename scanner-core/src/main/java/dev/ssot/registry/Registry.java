package dev.ssot.registry;

import java.util.List;

/** The sources of truth as declared, in the order of the declaration. */
public record Registry(List<Concept> concepts) {
  /** Nothing is declared. */
  public static final Registry EMPTY = new Registry(List.of());
}
