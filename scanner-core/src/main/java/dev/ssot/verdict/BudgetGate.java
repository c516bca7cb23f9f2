package dev.ssot.verdict;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Verdict.Kind;
import dev.ssot.outcome.Verdict.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rules are over their budgets. A change that brings one nearer to its budget passes, though
 * there still are too many.
 */
record BudgetGate(Map<String, Integer> budgets) {

  List<Reason> reasons(Outcome outcome) {
    return new TreeMap<>(budgets)
        .entrySet().stream()
            .flatMap(
                budget ->
                    outcome.measures().stream()
                        .filter(measure -> measure.name().equals(budget.getKey() + ".count"))
                        .filter(measure -> measure.production().value() > budget.getValue())
                        .filter(measure -> !isFewer(measure, outcome.comparison()))
                        .map(measure -> reason(budget.getKey(), measure, budget.getValue())))
            .toList();
  }

  private static boolean isFewer(Measure now, Optional<Comparison> change) {
    return change
        .flatMap(one -> one.before(now))
        .filter(before -> now.production().value() < before.production().value())
        .isPresent();
  }

  private static Reason reason(String rule, Measure measure, int budget) {
    return new Reason(
        Kind.BUDGET,
        "%s has %s places in production code, over its budget of %s"
            .formatted(rule, (long) measure.production().value(), budget),
        Optional.empty());
  }
}
