package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Golden;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.RuleSummary;
import dev.ssot.reports.RuleSummary.Standing;
import dev.ssot.reports.Scans;
import dev.ssot.reports.Summary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the file says without its script is what the other reports say. */
class AgreementTest {
  private static final Pattern ROW =
      Pattern.compile("(?s)<tr data-rule=\"(?<rule>[^\"]*)\">(?<cells>.*?)</tr>");
  private static final Pattern FOUND = Pattern.compile("class=\"n found[^>]*><a [^>]*>([^<]*)</a>");
  private static final Pattern CLEAN = Pattern.compile("<td class=\"n\">([^<]*)</td>");

  @ParameterizedTest
  @EnumSource
  void theTableOfMeasuresHasTheFiguresOfEachRule(Scans scan) {
    Map<String, List<String>> expected = new TreeMap<>();
    for (RuleSummary rule : Summary.of(scan.outcome()).rules()) {
      if (Frame.applied(rule.report().state())) {
        expected.put(
            rule.id(),
            List.of(
                found(rule.production()),
                found(rule.tests()),
                clean(rule.production()),
                clean(rule.tests())));
      }
    }
    assertEquals(expected, table(scan.outcome()));
  }

  private static Map<String, List<String>> table(Outcome outcome) {
    String html = Golden.render(new HtmlRenderer(), outcome, Presentation.PLAIN);
    return ROW.matcher(html)
        .results()
        .collect(
            Collectors.toMap(
                row -> row.group(1), row -> cells(row.group(2)), (a, b) -> a, TreeMap::new));
  }

  private static List<String> cells(String row) {
    List<String> cells =
        FOUND.matcher(row).results().map(found -> found.group(1)).collect(Collectors.toList());
    CLEAN.matcher(row).results().forEach(clean -> cells.add(clean.group(1)));
    return cells;
  }

  private static String found(Standing standing) {
    return standing.examined() == 0 ? "–" : Numbers.count(standing.found());
  }

  private static String clean(Standing standing) {
    return Double.isNaN(standing.clean()) ? "–" : Numbers.percent(standing.clean());
  }
}
