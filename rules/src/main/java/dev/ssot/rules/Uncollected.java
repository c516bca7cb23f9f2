package dev.ssot.rules;

import dev.ssot.rule.Certainty;

/** Why a runner does not collect a test. */
record Uncollected(String kind, String message, Certainty certainty) {

  /**
   * Its file's name keeps it out.
   *
   * @param isUsed whether somebody uses it by name, so that it may be no test at all
   */
  static Uncollected file(PytestSettings runner, boolean isUsed) {
    String message = runner.words("python_files", runner.files()) + " does not match its file";
    return new Uncollected("file", message, isUsed ? Certainty.POSSIBLE : Certainty.LIKELY);
  }

  /** It is found only when its path is given on the command line. */
  static Uncollected path(PytestSettings runner) {
    String message =
        runner.words("testpaths", runner.paths()) + " leaves it out, unless its path is given";
    return new Uncollected("path", message, Certainty.POSSIBLE);
  }
}
