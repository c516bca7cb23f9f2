package dev.ssot.outcome;

/**
 * What the reader's medium can do, and how much the reader wants to see.
 *
 * @param width columns of a terminal
 * @param color whether ANSI colours may be used
 * @param ascii whether only ASCII may be used
 * @param limit how many findings to list; {@link Integer#MAX_VALUE} for all
 * @param info whether findings of level info are listed
 * @param problems whether what kept files from being parsed is listed
 * @param sum whether the score is shown with the sum that it comes from
 */
public record Presentation(
    int width,
    boolean color,
    boolean ascii,
    int limit,
    boolean info,
    boolean problems,
    boolean sum) {
  /** For a file, or a reader that is not a terminal. */
  public static final Presentation PLAIN =
      new Presentation(80, false, false, 20, false, false, false);

  /** The same with another number of findings to list. */
  public Presentation limited(int findings) {
    return new Presentation(width, color, ascii, findings, info, problems, sum);
  }
}
