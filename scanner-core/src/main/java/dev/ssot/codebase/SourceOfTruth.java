package dev.ssot.codebase;

import dev.ssot.registry.Concept;
import dev.ssot.source.Glob;
import java.util.List;

/** A declared concept, its patterns ready to be matched. */
public final class SourceOfTruth {
  private final Concept concept;
  private final List<Glob> legacy;
  private final List<Glob> rivals;
  private final List<Glob> modules;

  SourceOfTruth(Concept concept) {
    this.concept = concept;
    this.legacy = concept.legacy().stream().map(Glob::ofName).toList();
    this.rivals = concept.rivals().stream().map(Glob::ofName).toList();
    this.modules = concept.in().stream().map(Glob::ofPath).toList();
  }

  public Concept concept() {
    return concept;
  }

  /** The last part of the home's name. */
  public String simpleName() {
    return concept.home().substring(concept.home().lastIndexOf('.') + 1);
  }

  /** Whether it is declared for the module that a file belongs to. */
  public boolean holdsIn(Unit unit) {
    return modules.isEmpty() || matches(modules, unit.module()) || matches(modules, unit.path());
  }

  /** Whether a qualified name is the home's, a facade's, or lies below one of them. */
  public boolean isCanonical(String qualifiedName) {
    return isWithin(qualifiedName, concept.home())
        || concept.facades().stream().anyMatch(facade -> isWithin(qualifiedName, facade));
  }

  /** Whether the concept must no longer be reached by this qualified name. */
  public boolean isLegacy(String qualifiedName) {
    return !isCanonical(qualifiedName) && matches(legacy, qualifiedName);
  }

  /** Whether another type of this qualified name claims the same job. */
  public boolean isRival(String qualifiedName) {
    return !isCanonical(qualifiedName) && matches(rivals, qualifiedName);
  }

  private static boolean matches(List<Glob> globs, String text) {
    return globs.stream().anyMatch(glob -> glob.matches(text));
  }

  private static boolean isWithin(String name, String outer) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }
}
