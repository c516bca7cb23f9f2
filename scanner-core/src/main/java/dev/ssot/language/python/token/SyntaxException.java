package dev.ssot.language.python.token;

/**
 * The text does not follow the language. Thrown within the front-end only, and always caught there.
 */
public final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * Without a stack trace, since it is thrown in numbers while a broken file is read.
   *
   * @param offset where in the text, from 0
   */
  public SyntaxException(int offset, String message) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /** Where in the text, from 0. */
  public int offset() {
    return offset;
  }
}
