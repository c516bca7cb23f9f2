package dev.ssot.reports;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Score;
import dev.ssot.rule.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The score in words. */
public final class ScoreWording {
  private static final int DIGITS = 6;

  private ScoreWording() {}

  /** The score and beside it how much could be parsed; or why there is none. */
  static String line(Outcome outcome) {
    Score score = outcome.score();
    return score
        .points()
        .map(points -> "Score " + points + " of 100 for production code" + parsed(outcome))
        .orElse("No score: " + score.reason());
  }

  /** The sum, one line a rule, as {@code docs/score.md} has it. */
  public static Report.Evidence sum(Score score) {
    List<List<String>> rows = new ArrayList<>();
    for (Score.Term term : score.terms()) {
      rows.add(
          List.of(
              term.rule(),
              Wording.name(term.level()),
              Numbers.count(term.found()),
              Numbers.count(term.examined()),
              shown(term.clean()),
              String.valueOf(term.weight()),
              shown(term.product())));
    }
    rows.add(List.of("sum", "", "", "", "", String.valueOf(score.weights()), shown(score.sum())));
    return new Report.Evidence(
        "100 × " + shown(score.sum()) + " / " + score.weights(),
        List.of("rule", "level", "found", "examined", "clean", "weight", "weight × clean"),
        rows);
  }

  private static String parsed(Outcome outcome) {
    return outcome.measures().stream()
        .filter(measure -> measure.name().equals("coverage.parse-rate"))
        .map(Measure::production)
        .filter(figure -> figure.examined() > 0)
        .map(figure -> ", " + Numbers.percent(figure.value()) + " of its files parsed")
        .findFirst()
        .orElse("");
  }

  private static String shown(BigDecimal number) {
    BigDecimal cut = number.setScale(DIGITS, RoundingMode.FLOOR);
    return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
  }
}
