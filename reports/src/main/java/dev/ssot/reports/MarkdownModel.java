package dev.ssot.reports;

import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.TargetReport;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Finding;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The summary as maps, lists and texts, which is all that a template may see. */
public record MarkdownModel(Summary summary, Presentation how) {
  private static final int FIRST = 5;

  Map<String, Object> values() {
    Outcome outcome = summary.outcome();
    List<Finding> listed = summary.listed(how.info());
    Map<String, Object> values = new LinkedHashMap<>();
    values.putAll(functions());
    values.put("name", outcome.source().name());
    values.put("commit", Wording.commit(outcome.source()));
    values.put("tool", outcome.tool().name() + " " + outcome.tool().version());
    values.put("verdict", Wording.verdict(summary));
    values.put("score", ScoreWording.line(outcome));
    values.put("targets", outcome.targets().stream().map(MarkdownModel::target).toList());
    values.put("alarms", Wording.alarms(summary));
    values.put("remarks", remarks());
    values.put("rules", summary.rules().stream().map(MarkdownRule::values).toList());
    values.put("ratios", summary.rules().stream().flatMap(MarkdownModel::ratios).toList());
    values.put("worst", listed.stream().limit(how.limit()).map(MarkdownFinding::values).toList());
    values.put("hidden", hidden(listed.size()));
    values.put(
        "fixFirst", summary.fixFirst().stream().limit(FIRST).map(MarkdownModel::file).toList());
    values.put("steps", NextSteps.of(summary));
    values.put("coverage", coverage(outcome.coverage()));
    values.put(
        "problems",
        outcome.problems().stream().limit(how.limit()).map(MarkdownModel::problem).toList());
    values.put("hiddenProblems", hidden(outcome.problems().size()));
    Optional<Change> change = Change.of(outcome);
    change.ifPresent(one -> values.put("change", new MarkdownChange(one, how.limit()).values()));
    outcome.verdict().ifPresent(verdict -> values.put("gate", gate(verdict, change)));
    values.put("owners", outcome.ownerReports().stream().map(MarkdownChange::owner).toList());
    values.put("ruler", outcome.ruler().fingerprint());
    values.put("parts", new TreeMap<>(outcome.ruler().parts()));
    return values;
  }

  private static Map<String, Object> gate(Verdict verdict, Optional<Change> change) {
    return Map.of(
        "headline", GateWording.headline(verdict, change),
        "reasons", GateWording.reasons(verdict));
  }

  /** How many of a list are not shown; "" for none. */
  private String hidden(int all) {
    return all > how.limit() ? Numbers.count((long) all - how.limit()) : "";
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>(Wording.remarks(summary));
    if (summary.informative() > 0) {
      remarks.add(
          Numbers.count(summary.informative(), "finding") + " of level info, not counted here");
    }
    return remarks;
  }

  private static List<String> coverage(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    lines.add(CoverageWording.files(coverage));
    lines.addAll(CoverageWording.details(coverage));
    return lines;
  }

  private static Stream<Map<String, String>> ratios(RuleSummary rule) {
    return rule.ratios().stream().map(MarkdownModel::ratio);
  }

  private static Map<String, String> ratio(Measure measure) {
    return Map.of(
        "name", measure.name(),
        "production", share(measure.production()),
        "examined", Numbers.count(measure.production().examined()),
        "tests", share(measure.tests()),
        "testsExamined", Numbers.count(measure.tests().examined()));
  }

  private static String share(Measure.Figure figure) {
    return figure.examined() == 0 ? "–" : Numbers.percent(figure.value());
  }

  private static Map<String, String> target(TargetReport report) {
    return Map.of(
        "name", TargetWording.name(report.target()),
        "value", TargetWording.value(report),
        "bound", TargetWording.bound(report.target()),
        "verdict", TargetWording.verdict(report));
  }

  private static Map<String, Object> file(HotFile file) {
    return Map.of(
        "path", file.path(),
        "findings", Numbers.count(file.findings(), "finding"),
        "rules", List.copyOf(file.rules()));
  }

  private static Map<String, String> problem(FileProblem found) {
    String place = found.path() + ":" + found.problem().line() + ":" + found.problem().column();
    return Map.of("place", place, "message", found.problem().message());
  }

  /**
   * What a template for Markdown may call: {@code code} for a name in the type of code, {@code
   * prose} for a sentence that has names between backticks.
   */
  public static Map<String, Object> functions() {
    return Map.of("code", function(Markdown::code), "prose", function(Markdown::prose));
  }

  private static TemplateMethodModelEx function(UnaryOperator<String> toMarkdown) {
    return arguments -> markup(toMarkdown.apply(text(arguments.get(0))));
  }

  private static TemplateMarkupOutputModel<?> markup(String markdown)
      throws TemplateModelException {
    return MarkdownOutputFormat.INSTANCE.fromMarkup(markdown);
  }

  private static String text(Object argument) throws TemplateModelException {
    return ((TemplateScalarModel) argument).getAsString();
  }
}
