package dev.ssot.cli;

/** What the process says to the one that called it; never a count. */
final class ExitCode {
  static final int PASSED = 0;

  /** The gate failed. */
  static final int FAILED = 1;

  /** Wrong arguments, configuration or baseline. */
  static final int USAGE = 2;

  /** Something could not be read, so that the result does not speak for the whole tree. */
  static final int INCOMPLETE = 3;

  /** Our own fault; EX_SOFTWARE of sysexits.h. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
