package dev.ssot.reports;

/** The signs of our own that a report draws with. */
enum Symbols {
  UNICODE("…", "·", "–", "✗"),
  ASCII("...", "-", "-", "x");

  final String ellipsis;
  final String dot;
  final String dash;
  final String bad;

  Symbols(String ellipsis, String dot, String dash, String bad) {
    this.ellipsis = ellipsis;
    this.dot = dot;
    this.dash = dash;
    this.bad = bad;
  }

  /** What stands for a common sign where only ASCII can be shown; "" where nothing does. */
  static String asciiFor(int point) {
    return switch (point) {
      case '→' -> "->";
      case '←' -> "<-";
      case '≤' -> "<=";
      case '≥' -> ">=";
      case '×' -> "x";
      case '…' -> "...";
      case '✓' -> "ok";
      case '✗' -> "x";
      case '·', '–', '—', '−' -> "-";
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case '\u00a0' -> " ";
      default -> "";
    };
  }
}
