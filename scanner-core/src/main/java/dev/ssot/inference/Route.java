package dev.ssot.inference;

/**
 * One dotted path by which files import a symbol.
 *
 * @param production how many production files do
 * @param test how many test files do
 */
public record Route(Kind kind, String path, int production, int test) {
  /** What the path is to the symbol. */
  public enum Kind {
    /** The place of its definition. */
    HOME,
    /** A package above the definition, or a public module or name before a private one. */
    INTERFACE,
    /** It leads through a module that says of itself that it is deprecated. */
    DEPRECATED,
    /** Any other module that hands the symbol on, or another name for it. */
    DETOUR
  }

  /** Under which name it is imported. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** How many files take it. */
  public int files() {
    return production + test;
  }
}
