package dev.ssot.rules;

import dev.ssot.source.Glob;
import java.util.List;

/** A declared boundary, its patterns ready to be matched. */
final class Fence {
  private final CrossedBoundary.Boundary boundary;
  private final Glob within;
  private final List<Glob> allowed;
  private final List<Glob> forbidden;

  Fence(CrossedBoundary.Boundary boundary) {
    this.boundary = boundary;
    this.within = Glob.ofName(boundary.within());
    this.allowed = boundary.mayUse().stream().map(Glob::ofName).toList();
    this.forbidden = boundary.mayNotUse().stream().map(Glob::ofName).toList();
  }

  CrossedBoundary.Boundary boundary() {
    return boundary;
  }

  /** Whether code of this qualified name stands behind it. */
  boolean encloses(String name) {
    return within.matches(name);
  }

  /**
   * Whether code behind it must not use a name.
   *
   * @param ours whether the name is of this codebase; only that must be allowed
   */
  boolean forbids(String name, boolean ours) {
    if (encloses(name) || matches(allowed, name)) {
      return false;
    }
    return matches(forbidden, name) || (ours && !allowed.isEmpty());
  }

  private static boolean matches(List<Glob> globs, String name) {
    return globs.stream().anyMatch(glob -> glob.matches(name));
  }
}
