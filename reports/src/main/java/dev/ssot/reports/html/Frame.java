package dev.ssot.reports.html;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.outcome.RuleReport.State;
import dev.ssot.outcome.Score;
import dev.ssot.outcome.TargetReport;
import dev.ssot.reports.HotFile;
import dev.ssot.reports.NextSteps;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Plain;
import dev.ssot.reports.RuleSummary;
import dev.ssot.reports.ScoreWording;
import dev.ssot.reports.Summary;
import dev.ssot.reports.TargetWording;
import dev.ssot.reports.Wording;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the template may see: maps, lists, texts without control characters, and ready markup. */
record Frame(Outcome outcome) {
  private static final int FIRST = 8;
  private static final Comparator<OwnerReport> NOBODY_LAST =
      Comparator.comparing(report -> report.owner().isEmpty());
  private static final Comparator<RuleSummary> MOST_FOUND_FIRST =
      Comparator.comparing(
              (RuleSummary rule) -> rule.production().found(), Comparator.reverseOrder())
          .thenComparing(rule -> rule.tests().found(), Comparator.reverseOrder())
          .thenComparing(RuleSummary::id);

  Map<String, Object> values() {
    Summary summary = Summary.of(outcome);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", Plain.of(outcome.source().name()));
    values.put("commit", Plain.of(Wording.commit(outcome.source())));
    values.put("tool", outcome.tool().name() + " " + outcome.tool().version());
    values.put("verdict", Wording.verdict(summary));
    values.put("alarms", Wording.alarms(summary));
    values.put("remarks", Wording.remarks(summary));
    values.put("findings", Numbers.count(summary.all().findings()));
    values.put("informative", Numbers.count(summary.informative()));
    values.put("score", score(outcome.score()));
    values.put("rules", rules(summary));
    values.put(
        "ratios",
        summary.rules().stream().flatMap(one -> one.ratios().stream()).map(this::ratio).toList());
    values.put("targets", targets());
    values.put(
        "owners", outcome.ownerReports().stream().sorted(NOBODY_LAST).map(Frame::owner).toList());
    values.put("gate", Gate.values(outcome));
    values.put("files", summary.fixFirst().stream().limit(FIRST).map(Frame::file).toList());
    values.put("fixes", FixGroup.of(outcome).stream().limit(FIRST).map(Frame::fix).toList());
    values.put(
        "steps", NextSteps.of(summary).stream().map(step -> markup(Prose.html(step))).toList());
    values.putAll(CoverageValues.of(outcome));
    return values;
  }

  static TemplateHTMLOutputModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("FreeMarker takes no markup", e);
    }
  }

  private List<Map<String, Object>> rules(Summary summary) {
    double most =
        summary.rules().stream()
            .mapToDouble(rule -> rule.production().found() + rule.tests().found())
            .max()
            .orElse(0);
    RuleValues values = new RuleValues(outcome, most);
    return summary.rules().stream().sorted(MOST_FOUND_FIRST).map(values::of).toList();
  }

  /** With {@code at}, the place on a scale of 100, and the sum that it comes from. */
  private static Map<String, Object> score(Score score) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("points", score.points().map(Object::toString).orElse(""));
    values.put("reason", Plain.of(score.reason()));
    if (score.points().isPresent()) {
      var sum = ScoreWording.sum(score);
      values.put("title", sum.title());
      values.put("columns", sum.columns());
      values.put("rows", sum.rows());
    }
    return values;
  }

  private Map<String, Object> ratio(Measure measure) {
    return Map.of(
        "name", measure.name(),
        "production", share(measure.production()),
        "tests", share(measure.tests()),
        "examined", Numbers.count(measure.total().examined()),
        "before",
            outcome
                .comparison()
                .flatMap(comparison -> comparison.before(measure))
                .map(before -> share(before.production()))
                .orElse(""));
  }

  static String share(Measure.Figure figure) {
    return figure.examined() == 0 ? "–" : Numbers.percent(figure.value());
  }

  private List<Map<String, Object>> targets() {
    List<TargetReport> before = outcome.comparison().map(Comparison::targets).orElse(List.of());
    List<Map<String, Object>> values = new ArrayList<>();
    for (int at = 0; at < outcome.targets().size(); at++) {
      String was = at < before.size() ? TargetWording.value(before.get(at)) : "";
      values.add(target(outcome.targets().get(at), was));
    }
    return values;
  }

  private static Map<String, String> owner(OwnerReport report) {
    String name = report.owner().isEmpty() ? Columns.NOBODY : Plain.of(report.owner());
    return Map.of(
        "name", name,
        "link", Link.findings("owner", name),
        "production", Numbers.count(report.production()),
        "tests", Numbers.count(report.tests()),
        "added", Numbers.count(report.added()),
        "fixed", Numbers.count(report.fixed()));
  }

  private static Map<String, Object> target(TargetReport report, String before) {
    return Map.of(
        "before", before,
        "name", Plain.of(TargetWording.name(report.target())),
        "value", TargetWording.value(report),
        "bound", TargetWording.bound(report.target()),
        "state", Wording.name(report.state()),
        "verdict", Plain.of(TargetWording.verdict(report)));
  }

  private static Map<String, Object> file(HotFile file) {
    return Map.of(
        "path", markup(Prose.soft(file.path())),
        "link", Link.findings("in", Plain.of(file.path())),
        "findings", Numbers.count(file.findings()),
        "rules", String.join(", ", file.rules()));
  }

  private static Map<String, Object> fix(FixGroup fix) {
    return Map.of(
        "description", markup(Prose.soft(fix.description())),
        "link", Link.findings("fix", Plain.of(fix.description())),
        "rule", fix.rule(),
        "findings", Numbers.count(fix.findings(), "finding"),
        "files", Numbers.count(fix.files(), "file"),
        "perFile", Numbers.count(Math.floor(fix.perFile() * 10) / 10));
  }

  static boolean applied(State state) {
    return state == State.PASSED || state == State.FINDINGS;
  }
}
