package dev.ssot.facts;

/**
 * Something in a file that kept it from being read whole. Lines and columns count from 1.
 *
 * @param message what was found, and what was expected where that is known
 */
public record Problem(Kind kind, int line, int column, String message) {
  /** Whose fault it is. */
  public enum Kind {
    /** The file does not follow the language. */
    SYNTAX,
    /** A construct newer than the language version that the project declares. */
    LEVEL,
    /** Valid, but our parser does not know it: never the user's violation. */
    UNSUPPORTED,
    /** Not UTF-8, nor what the file declares. */
    ENCODING,
    /** A merge conflict was committed or not yet resolved. */
    CONFLICT_MARKER,
    /** The bytes could not be read. */
    UNREADABLE,
    /** Took too long or nested too deeply: the scan is incomplete. */
    ABANDONED
  }
}
