package dev.ssot.cli;

import dev.ssot.language.Progress;

/** One line on standard error that says how far the reading is; nothing where nobody looks. */
record ProgressLine(Terminal terminal) implements Progress {
  private static final String START = "\r\u001b[K";

  @Override
  public void read(int done, int total) {
    if (terminal.ttyErr() && total > 0) {
      terminal.err().print("%sreading %d of %d files".formatted(START, done, total));
      terminal.err().flush();
    }
  }

  /** Takes the line away again. */
  void clear() {
    if (terminal.ttyErr()) {
      terminal.err().print(START);
      terminal.err().flush();
    }
  }
}
