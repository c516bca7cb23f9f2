package dev.ssot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One use of the command line within this process, and what came of it. */
record Use(int code, String out, String err) {

  /** As in a pipe: no terminal, no colour, all of Unicode. */
  static Use of(Object... arguments) {
    return on(false, true, false, false, arguments);
  }

  /** As a person sees it. */
  static Use onTerminal(Object... arguments) {
    return on(true, true, true, false, arguments);
  }

  /** On a terminal that knows nothing but ASCII. */
  static Use onAsciiTerminal(Object... arguments) {
    return on(true, false, false, false, arguments);
  }

  /** As a CI job does it. */
  static Use inCi(Object... arguments) {
    return on(false, true, false, true, arguments);
  }

  private static Use on(
      boolean tty, boolean unicode, boolean color, boolean ci, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(err), tty, tty, unicode, color, 80, ci);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = Ssot.run(terminal, words);
    return new Use(code, unixLines(out), unixLines(err));
  }

  private static String unixLines(StringWriter text) {
    return text.toString().replace("\r\n", "\n");
  }
}
