package dev.ssot.codebase;

import dev.ssot.facts.Import;

/**
 * One name that an import binds, and what it means. An on-demand import of a package or module is
 * one binding to that package or module.
 *
 * @param path the absolute dotted path of what is imported, relative levels resolved
 */
public record Binding(Unit unit, Import statement, String path, Resolution resolution) {
  /** Where the import stands. */
  public Place place() {
    return unit.at(statement.span());
  }
}
