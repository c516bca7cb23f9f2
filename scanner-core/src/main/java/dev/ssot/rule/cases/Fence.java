package dev.ssot.rule.cases;

/**
 * A fenced block of a page.
 *
 * @param label what follows the language in the opening line: a source file's path, {@code
 *     options}, {@code ssot.yaml}, or nothing
 * @param text with a line break after each line
 */
record Fence(String language, String label, String text) {
  private static final String OPTIONS = "options";
  private static final String CONFIGURATION = "ssot.yaml";

  boolean isOptions() {
    return label.equals(OPTIONS);
  }

  boolean isConfiguration() {
    return label.equals(CONFIGURATION);
  }

  boolean isFile() {
    return !label.isEmpty() && !isOptions() && !isConfiguration();
  }
}
