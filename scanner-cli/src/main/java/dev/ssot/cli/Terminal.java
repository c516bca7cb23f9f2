package dev.ssot.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
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
 * @param ci whether a CI job and no person is at work
 */
record Terminal(
    PrintWriter out,
    PrintWriter err,
    boolean tty,
    boolean ttyErr,
    boolean unicode,
    boolean color,
    int width,
    boolean ci) {

  /**
   * Of this process. Pipes and files are UTF-8 always.
   *
   * @param out the standard output
   */
  static Terminal ofProcess(StandardStream out) {
    Map<String, String> environment = System.getenv();
    String told = System.getProperty("ssot.terminal", "");
    boolean tty = told.contains("out");
    boolean color =
        tty
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Terminal(
        out.writer(),
        StandardStream.of(FileDescriptor.err).writer(),
        tty,
        told.contains("err"),
        !tty || isUtf8(environment),
        color,
        width(environment),
        isCi(environment));
  }

  Ansi ansi() {
    return color ? Ansi.ON : Ansi.OFF;
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

  /** As GitHub, GitLab and most others set it. */
  private static boolean isCi(Map<String, String> environment) {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
  }

  private static int width(Map<String, String> environment) {
    try {
      return Math.max(40, Integer.parseInt(environment.getOrDefault("COLUMNS", "80").trim()));
    } catch (NumberFormatException e) {
      return 80;
    }
  }
}
