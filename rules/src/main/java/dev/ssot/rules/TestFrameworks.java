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

  /** Whether an annotation that is written like this could be one of a test's. */
  boolean mayBeTest(String written) {
    String name = written.substring(written.lastIndexOf('.') + 1);
    return isNamed(jupiter, name) || isNamed(vintage, name) || isNamed(other, name);
  }

  private static boolean isNamed(List<String> qualified, String simple) {
    for (String name : qualified) {
      if (name.endsWith(simple)) {
        return true;
      }
    }
    return false;
  }

  boolean isTest(String annotation) {
    return jupiter.contains(annotation)
        || vintage.contains(annotation)
        || other.contains(annotation);
  }
}
