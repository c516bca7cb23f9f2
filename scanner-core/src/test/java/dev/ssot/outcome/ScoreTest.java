package dev.ssot.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Measure.Figure;
import dev.ssot.rule.Level;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Path PAGE = Path.of("../docs/score.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\S+)` \\| (\\w+) \\| (\\d+) \\| (\\d+) \\|(.*)\\|$");

  private final List<RuleReport> rules = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();

  @Test
  void theExampleOnThePageIsRight() throws IOException {
    String page = Files.readString(PAGE);
    List<MatchResult> rows = ROW.matcher(page).results().toList();
    assertEquals(5, rows.size());
    for (MatchResult row : rows) {
      Level level = Level.valueOf(row.group(2).toUpperCase(Locale.ROOT));
      rule(row.group(1), level, Long.parseLong(row.group(3)), Long.parseLong(row.group(4)));
    }
    Score score = score(10);

    Matcher said = Pattern.compile("(?m)^Score: (.+)$").matcher(page);
    assertTrue(said.find());
    assertEquals(Optional.of(new BigDecimal(said.group(1))), score.points());
    List<String> inWords =
        rows.stream().map(row -> row.group(5)).filter(row -> !row.contains("left out")).toList();
    assertEquals(inWords.size(), score.terms().size());
    for (int i = 0; i < inWords.size(); i++) {
      String[] cells = inWords.get(i).strip().split(" \\| ");
      Score.Term term = score.terms().get(i);
      assertEquals(cells[0], shown(term.clean()));
      assertEquals(cells[1], String.valueOf(term.weight()));
      assertEquals(cells[2], shown(term.product()));
    }
  }

  @Test
  void onlyWhatIsAllCleanHasAHundred() {
    rule("singleton", Level.WARNING, 0, 10_000_000);
    assertEquals(Optional.of(new BigDecimal("100.0")), score(1).points());
    rule("unparsable", Level.WARNING, 1, 10_000_000);
    assertEquals(Optional.of(new BigDecimal("99.9")), score(1).points());
  }

  @Test
  void moreFindingsThanPlacesDoNotMakeItNegative() {
    rule("singleton", Level.ERROR, 1_877, 100);
    assertEquals(Optional.of(new BigDecimal("0.0")), score(1).points());
  }

  @Test
  void nothingReadIsNoScore() {
    rule("singleton", Level.ERROR, 0, 5);
    assertNone("no file could be read", score(0));
  }

  @Test
  void nothingExaminedIsNoScore() {
    rule("singleton", Level.ERROR, 0, 0);
    assertNone("no rule had anything to examine in production code", score(3));
  }

  @Test
  void aRuleThatFailedLeavesNoScore() {
    rule("singleton", Level.ERROR, 0, 5);
    rules.add(report("unparsable", Level.ERROR, RuleReport.State.FAILED));
    assertNone("the rule unparsable failed", score(3));
  }

  private static void assertNone(String reason, Score score) {
    assertEquals(new Score(Optional.empty(), List.of(), reason), score);
  }

  private void rule(String id, Level level, long found, long examined) {
    rules.add(report(id, level, RuleReport.State.PASSED));
    Figure none = new Figure(0, 0);
    measures.add(new Measure(id + ".count", new Figure(found, examined), none, "8d2e17c0"));
  }

  private static RuleReport report(String id, Level level, RuleReport.State state) {
    return new RuleReport(id, "1", "", "", level, state, Optional.empty());
  }

  private Score score(int files) {
    return Score.of(new Coverage(files, files, 0, 0, 0, Map.of(), Map.of()), rules, measures);
  }

  /** As on the page: six digits behind the point at most. */
  private static String shown(BigDecimal number) {
    return number.setScale(6, RoundingMode.FLOOR).stripTrailingZeros().toPlainString();
  }
}
