package dev.ssot.outcome;

import dev.ssot.rule.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How clean production code is, from 0 to 100: the mean of the rules' clean shares, weighted by
 * their levels. A function of the rules and measures of a result alone; {@code docs/score.md}
 * defines it and works an example.
 *
 * @param points with one digit behind the point, cut and not rounded, so that 100 means all clean;
 *     empty where there is no score
 * @param terms what the mean is taken of, in the order of rule ids
 * @param reason why there is no score, as the end of a sentence; "" where there is one
 */
public record Score(Optional<BigDecimal> points, List<Term> terms, String reason) {
  private static final int DIGITS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * What one rule adds.
   *
   * @param level the highest that its findings can have
   * @param found places in production code with a finding that counts
   * @param examined places in production code; more than 0
   */
  public record Term(String rule, Level level, long found, long examined) {

    /** An error weighs as much as three warnings. */
    public int weight() {
      return level == Level.ERROR ? 3 : 1;
    }

    /** Share of the examined places without a finding, never below 0. */
    public BigDecimal clean() {
      return BigDecimal.valueOf(Math.max(0, examined - found))
          .divide(BigDecimal.valueOf(examined), DIGITS, RoundingMode.FLOOR);
    }

    /** Weight times clean share. */
    public BigDecimal product() {
      return clean().multiply(BigDecimal.valueOf(weight()));
    }
  }

  /** Of what was scanned; none where it would stand on nothing, or on less than all rules. */
  static Score of(Coverage coverage, List<RuleReport> rules, List<Measure> measures) {
    if (coverage.parsed() == 0) {
      return none("no file could be read");
    }
    Optional<String> failed =
        rules.stream()
            .filter(rule -> rule.state() == RuleReport.State.FAILED)
            .map(RuleReport::id)
            .findFirst();
    if (failed.isPresent()) {
      return none("the rule " + failed.get() + " failed");
    }
    Map<String, Measure> byName =
        measures.stream().collect(Collectors.toMap(Measure::name, Function.identity()));
    List<Term> terms =
        rules.stream()
            .filter(rule -> rule.level().counts())
            .flatMap(rule -> term(rule, byName).stream())
            .toList();
    return terms.isEmpty()
        ? none("no rule had anything to examine in production code")
        : new Score(Optional.of(mean(terms)), terms, "");
  }

  /** Sum of the weights. */
  public int weights() {
    return terms.stream().mapToInt(Term::weight).sum();
  }

  /** Sum of the products. */
  public BigDecimal sum() {
    return sum(terms);
  }

  private static Score none(String reason) {
    return new Score(Optional.empty(), List.of(), reason);
  }

  private static Optional<Term> term(RuleReport rule, Map<String, Measure> byName) {
    return Optional.ofNullable(byName.get(rule.id() + ".count"))
        .map(Measure::production)
        .filter(figure -> figure.examined() > 0)
        .map(figure -> new Term(rule.id(), rule.level(), (long) figure.value(), figure.examined()));
  }

  private static BigDecimal mean(List<Term> terms) {
    int weights = terms.stream().mapToInt(Term::weight).sum();
    return HUNDRED.multiply(sum(terms)).divide(BigDecimal.valueOf(weights), 1, RoundingMode.FLOOR);
  }

  private static BigDecimal sum(List<Term> terms) {
    return terms.stream().map(Term::product).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
