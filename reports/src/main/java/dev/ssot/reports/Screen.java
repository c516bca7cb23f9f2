package dev.ssot.reports;

import dev.ssot.outcome.Presentation;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal to lay lines out for.
 *
 * @param width columns
 */
record Screen(int width, boolean color, boolean ascii) {
  /** Below this, names in the table would be cut to nothing; such a terminal wraps the lines. */
  private static final int NARROWEST = 72;

  private static final int WIDEST = 120;

  /** What colour adds to text that is complete without it. */
  enum Paint {
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("33"),
    GREEN("32"),
    CYAN("36");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }

  /** Lines longer than 120 columns are hard to read, so wider terminals are not filled. */
  static Screen of(Presentation how) {
    int width = Math.max(NARROWEST, Math.min(WIDEST, how.width()));
    return new Screen(width, how.color(), how.ascii());
  }

  Symbols symbols() {
    return ascii ? Symbols.ASCII : Symbols.UNICODE;
  }

  /** Text from elsewhere, as far as this terminal may and can show it. */
  String text(String foreign) {
    return ascii ? Plain.ascii(foreign) : Plain.of(foreign);
  }

  String paint(Paint paint, String text) {
    return color && !text.isBlank() ? "\u001b[" + paint.code + "m" + text + "\u001b[0m" : text;
  }

  /** A path or name that fits into a width. */
  String fit(String foreign, int columns) {
    return Columns.shorten(text(foreign), columns, symbols().ellipsis);
  }

  /** A line of source, its indentation kept, cut at the end where it is too long. */
  String code(String line, int columns) {
    String safe = text(line.replace("\t", "    "));
    return Columns.width(safe) <= columns
        ? safe
        : Columns.head(safe, columns - symbols().ellipsis.length()) + symbols().ellipsis;
  }

  /** A text in lines that fit, all indented. */
  List<String> paragraph(int indent, String foreign) {
    List<String> lines = new ArrayList<>();
    for (String line : Columns.wrap(text(foreign), width - indent)) {
      lines.add(" ".repeat(indent) + line);
    }
    return lines;
  }

  /** The same in colour. */
  List<String> paragraph(int indent, Paint paint, String foreign) {
    return paragraph(indent, foreign).stream().map(line -> paint(paint, line)).toList();
  }
}
