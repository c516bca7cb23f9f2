package dev.ssot.trend;

import dev.ssot.codebase.Scope;
import dev.ssot.config.Selection;
import dev.ssot.outcome.Measure.Figure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Review;
import dev.ssot.scan.Count;
import dev.ssot.scan.Setup;
import dev.ssot.verdict.TargetJudge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The measures that are drawn.
 *
 * @param named as the user wrote them; empty means all counts and shares of all rules
 * @param bounded those that have a target; drawn where nothing is named
 */
public record Wanted(List<String> named, List<String> bounded) {
  /** What a language reads that others need: where sources lie, how modules are cut. */
  private static final String SETTINGS = "settings";

  private static final Figure NOTHING = new Figure(Double.NaN, 0);

  /** What was counted at one commit, by the curves' names. */
  record Values(Map<String, Figure> production, Map<String, Figure> tests) {}

  /**
   * With no more rules and languages than are needed. What the configuration itself is held to has
   * no curve: an older tree had another one.
   */
  Setup narrow(Setup setup) {
    Set<String> rules =
        named.stream().map(text -> Selection.of(text).rule()).collect(Collectors.toSet());
    var book =
        setup
            .rules()
            .only(
                rule ->
                    !(rule.rule() instanceof Review)
                        && (rules.isEmpty() || rules.contains(rule.id())));
    Set<String> languages =
        book.rules().stream()
            .flatMap((ConfiguredRule rule) -> rule.page().languages().stream())
            .collect(Collectors.toSet());
    languages.add(SETTINGS);
    return setup.narrowed(
        book, setup.languages().stream().filter(each -> languages.contains(each.id())).toList());
  }

  /** What a count says of them. */
  Values of(Count count) {
    var judge = new TargetJudge(count.rules(), count.measures(), count.findings());
    Map<String, Figure> production = new TreeMap<>();
    Map<String, Figure> tests = new TreeMap<>();
    Set<String> failed =
        count.rules().stream()
            .filter(rule -> rule.state() == RuleReport.State.FAILED)
            .map(RuleReport::id)
            .collect(Collectors.toSet());
    for (String name : names(count)) {
      Selection selection = Selection.of(name);
      if (failed.contains(selection.rule())) {
        continue;
      }
      production.put(name, judge.figure(selection, Scope.PRODUCTION).orElse(NOTHING));
      tests.put(name, judge.figure(selection, Scope.TEST).orElse(NOTHING));
    }
    return new Values(production, tests);
  }

  private List<String> names(Count count) {
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> all = new LinkedHashSet<>(bounded);
    count.measures().stream()
        .filter(measure -> !measure.name().startsWith("coverage."))
        .forEach(measure -> all.add(measure.name()));
    return List.copyOf(all);
  }
}
