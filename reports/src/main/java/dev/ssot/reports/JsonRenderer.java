package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.FileProblem;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.Optional;

/**
 * The whole outcome for programs, as {@code docs/schema/ssot-result.schema.json} describes it.
 * Nothing is left out, whatever the presentation; the rules' pages alone, being documentation and
 * no result, stay with the tool.
 */
public final class JsonRenderer implements Renderer {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Json.document(how, out, json -> write(outcome, json));
  }

  /** Writes the one object that is the result. */
  public static void write(Outcome outcome, Json json) throws IOException {
    json.open();
    json.number("schemaVersion", Outcome.SCHEMA_VERSION);
    json.open("tool");
    json.text("name", outcome.tool().name());
    json.text("version", outcome.tool().version());
    json.close();
    JsonFinding writer = new JsonFinding(json, outcome.owners());
    JsonChange change = new JsonChange(json, writer);
    change.source("source", outcome.source());
    JsonCoverage.write(outcome.coverage(), json);
    json.list("rules", outcome.rules(), rule -> rule(rule, json));
    JsonGoals goals = new JsonGoals(json);
    json.list("measures", outcome.measures(), measure -> measure(measure, outcome, json));
    json.list("targets", outcome.targets(), goals::target);
    goals.score(outcome.score());
    Optional<Comparison.Changes> changes = outcome.comparison().map(Comparison::changes);
    json.list(
        "findings",
        outcome.findings(),
        (Finding finding) -> {
          writer.write(finding);
          json.text("change", changes.map(those -> Wording.name(those.of(finding))));
        });
    json.list("problems", outcome.problems(), problem -> problem(problem, json));
    json.open("ruler");
    json.text("fingerprint", outcome.ruler().fingerprint());
    json.texts("parts", outcome.ruler().parts());
    json.close();
    json.list("owners", outcome.ownerReports(), change::owner);
    if (outcome.comparison().isPresent()) {
      change.comparison(outcome.comparison().get(), outcome.findings());
    }
    if (outcome.verdict().isPresent()) {
      change.verdict(outcome.verdict().get());
    }
    json.close();
  }

  private static void rule(RuleReport rule, Json json) throws IOException {
    json.text("id", rule.id());
    json.text("version", rule.version());
    json.text("summary", rule.summary());
    json.text("level", Wording.name(rule.level()));
    json.text("state", Wording.name(rule.state()));
    json.text("failure", rule.reason());
  }

  private static void measure(Measure measure, Outcome outcome, Json json) throws IOException {
    json.text("name", measure.name());
    figures(measure, json);
    json.text("ruler", measure.ruler());
    Optional<Measure> before = outcome.comparison().flatMap(one -> one.before(measure));
    if (before.isPresent()) {
      json.open("before");
      figures(before.get(), json);
      json.close();
    }
    new JsonGoals(json).ofMeasure(measure, outcome.targets());
  }

  private static void figures(Measure measure, Json json) throws IOException {
    figure(measure.total(), json);
    json.open("production");
    figure(measure.production(), json);
    json.close();
    json.open("tests");
    figure(measure.tests(), json);
    json.close();
  }

  private static void figure(Measure.Figure figure, Json json) throws IOException {
    json.number("value", figure.value());
    json.number("examined", figure.examined());
  }

  private static void problem(FileProblem found, Json json) throws IOException {
    json.text("path", found.path());
    json.number("line", found.problem().line());
    json.number("column", found.problem().column());
    json.text("kind", Wording.name(found.problem().kind()));
    json.text("message", found.problem().message());
  }
}
