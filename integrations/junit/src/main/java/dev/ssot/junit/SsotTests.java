package dev.ssot.junit;

import dev.ssot.change.Base;
import dev.ssot.change.Compared;
import dev.ssot.change.Judge;
import dev.ssot.config.ConfigLocator;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Level;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import dev.ssot.verdict.Gate;
import dev.ssot.verdict.Gate.FailOn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The rules as JUnit tests. Nothing is ever written, neither to the tree nor elsewhere.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ssot() throws IOException {
 *   return SsotTests.of(Path.of("")).perRule();
 * }
 * }</pre>
 *
 * @param setup how the tree is scanned; it can be changed by {@link #with}
 */
public record SsotTests(WorkingTree tree, Setup setup) {

  /**
   * Of the tree that a path belongs to, by its nearest configuration. A path within the tree, such
   * as a module's folder, narrows what is reported; the whole tree is read.
   *
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  public static SsotTests of(Path path) {
    return new SsotTests(new WorkingTree(ConfigLocator.root(path)), Setup.nearest(path));
  }

  /** The same, scanned in another way. */
  public SsotTests with(Setup other) {
    return new SsotTests(tree, other);
  }

  /**
   * Scans the tree and gives one test per rule, and one for what could not be read. A test fails on
   * a finding of level error or warning that nobody has accepted; it is skipped where its rule had
   * nothing to examine.
   *
   * @throws IOException if the tree cannot be listed, or its repository cannot be read
   */
  public Stream<DynamicTest> perRule() throws IOException {
    Outcome outcome = Scan.of(tree, setup);
    Stream<DynamicTest> rules =
        outcome.rules().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.id(), new RuleTest(rule, outcome)));
    return Stream.concat(
        rules,
        Stream.of(DynamicTest.dynamicTest("every file is read", () -> assertComplete(outcome))));
  }

  /**
   * Fails where the tree has a finding that was not there before, misses a target, or exceeds a
   * budget: the same that {@code ssot check} fails on.
   *
   * @param against a git ref, meaning the merge base with it; {@code tree:REF} for that very tree;
   *     {@code file:PATH}, relative to the root, for a stored result or a baseline
   * @throws IOException if a tree cannot be listed or its repository cannot be read
   * @throws dev.ssot.change.CannotCompare if there is nothing of that name to compare with
   */
  public void assertNoNewFindings(String against) throws IOException {
    try (Base base = Base.named(against, tree, tree.root())) {
      Compared compared = Compared.of(tree, base.against(), setup, Judge.BASE);
      Outcome outcome = compared.outcome();
      assertComplete(outcome);
      Gate gate = new Gate(FailOn.NEW, Level.WARNING, false, compared.budgets(), setup.asOf());
      Verdict verdict = gate.judge(outcome);
      if (!verdict.passed()) {
        throw new AssertionFailedError(
            verdict.reasons().stream()
                .map(Verdict.Reason::text)
                .collect(
                    Collectors.joining(
                        "\n", "compared with " + base.against().reference() + ":\n", "")));
      }
    }
  }

  private static void assertComplete(Outcome outcome) {
    if (outcome.coverage().abandoned() > 0) {
      throw new AssertionFailedError(
          "%s files could not be read to their end, so that nobody knows what is in them"
              .formatted(outcome.coverage().abandoned()));
    }
  }
}
