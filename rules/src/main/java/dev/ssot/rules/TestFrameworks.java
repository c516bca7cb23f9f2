package dev.ssot.rules;

import dev.ssot.rule.DataFile;
import java.util.List;

/**
 * What is known of Java's test frameworks.
 *
 * @param jupiter qualified names of the annotations of tests
 * @param surefire globs over the files that it runs where nothing is configured
 */
record TestFrameworks(
    List<String> jupiter,
    List<String> vintage,
    List<String> other,
    List<String> surefire,
    List<String> failsafe) {

  static TestFrameworks read() {
    return DataFile.read(TestFrameworks.class, "uncollected-test.yaml", TestFrameworks.class);
  }

  boolean isTest(String annotation) {
    return jupiter.contains(annotation)
        || vintage.contains(annotation)
        || other.contains(annotation);
  }
}
