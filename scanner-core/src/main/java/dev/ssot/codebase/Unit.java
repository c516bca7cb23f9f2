package dev.ssot.codebase;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Span;
import dev.ssot.registry.Manifest;
import java.util.List;

/**
 * One file within the codebase.
 *
 * @param path relative to the root, with {@code /}
 * @param language id of the language it is written in
 * @param module folder of the nearest build file above it, "" for the root
 */
public record Unit(
    String path, String language, String module, Scope scope, Facts facts, List<Problem> problems) {

  /** The configuration file, where its values are the settings. */
  public static Unit declaring(Manifest manifest) {
    Facts facts = Facts.NONE.withSettings(manifest.settings());
    return new Unit(manifest.file(), "settings", "", Scope.PRODUCTION, facts, List.of());
  }

  /** The same file with other facts. */
  public Unit with(Facts others) {
    return new Unit(path, language, module, scope, others, problems);
  }

  /** A place in this file. */
  public Place at(Span span) {
    return new Place(this, span);
  }

  public boolean isTest() {
    return scope == Scope.TEST;
  }

  public boolean isProduction() {
    return scope == Scope.PRODUCTION;
  }

  /** By the path alone, which is unique, so that units are cheap keys. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && unit.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
