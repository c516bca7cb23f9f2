package dev.ssot.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where output goes, and what that place can show.
 *
 * <p>The launcher says which streams are terminals ({@code -Dssot.terminal=out,err}), since Java
 * cannot tell one from the other.
 *
 * @param tty whether the report is read on a terminal
 * @param ttyErr whether progress is seen on a terminal
 * @param unicode whether it can show more than ASCII
 * @param width in columns
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean tty,
    boolean ttyErr,
    boolean unicode,
    boolean color,
    int width) {

  /** Of this process. Pipes and files are UTF-8 always. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    String told = System.getProperty("ssot.terminal", "");
    boolean tty = told.contains("out");
    boolean color =
        tty
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Terminal(
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        tty,
        told.contains("err"),
        !tty || isUtf8(environment),
        color,
        width(environment));
  }

  Ansi ansi() {
    return color ? Ansi.ON : Ansi.OFF;
  }

  Terminal withColor(boolean wanted) {
    return new Terminal(out, err, tty, ttyErr, unicode, wanted, width);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8));
  }

  /** As POSIX has it: the first of the three that is set decides. */
  private static boolean isUtf8(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
      }
    }
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  private static int width(Map<String, String> environment) {
    try {
      return Math.max(40, Integer.parseInt(environment.getOrDefault("COLUMNS", "80").trim()));
    } catch (NumberFormatException e) {
      return 80;
    }
  }
}
