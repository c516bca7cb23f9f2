package dev.ssot.reports.sarif;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.outcome.Source;
import dev.ssot.reports.Json;
import java.io.IOException;
import java.util.List;

/**
 * A log with one run.
 *
 * @param remarks on the log itself
 */
record SarifLog(Outcome outcome, List<SarifResult> results, List<String> remarks) {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  void write(Json json) throws IOException {
    json.open();
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.list("runs", List.of(outcome), run -> run(json));
    json.close();
  }

  private void run(Json json) throws IOException {
    SarifRules rules = SarifRules.of(outcome.rules(), results);
    json.open("tool");
    json.open("driver");
    json.text("name", outcome.tool().name());
    json.text("version", outcome.tool().version());
    rules.write(json);
    json.close();
    json.close();
    json.list("invocations", List.of(outcome), run -> invocation(json));
    json.open("automationDetails");
    json.text("id", outcome.tool().name() + "/");
    json.close();
    origin(json);
    json.text("columnKind", "utf16CodeUnits");
    json.list("results", results, result -> result.write(rules, json));
    properties(json);
  }

  private void invocation(Json json) throws IOException {
    boolean failed =
        outcome.rules().stream().anyMatch(rule -> rule.state() == RuleReport.State.FAILED);
    json.flag("executionSuccessful", !failed && outcome.coverage().abandoned() == 0);
    json.list(
        "toolExecutionNotifications",
        SarifNotification.of(outcome, remarks),
        notification -> notification.write(json));
  }

  /** The standard wants an address; a name stands for that of a repository without one. */
  private void origin(Json json) throws IOException {
    Source source = outcome.source();
    if (source.commit().isPresent()) {
      json.list(
          "versionControlProvenance",
          List.of(source.origin()),
          origin -> {
            json.text(
                "repositoryUri",
                origin.repository().orElse("urn:ssot:source:" + plain(source.name())));
            json.text("revisionId", source.commit());
            json.text("branch", origin.branch());
            json.open("mappedTo");
            json.text("uriBaseId", SarifPlace.ROOT);
            json.close();
          });
    }
    json.open("originalUriBaseIds");
    json.open(SarifPlace.ROOT);
    SarifText.write("description", "The root of the scanned tree.", json);
    json.close();
    json.close();
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  private void properties(Json json) throws IOException {
    json.open("properties");
    json.text("ruler", outcome.ruler().fingerprint());
    json.flag("dirty", outcome.source().dirty());
    if (outcome.score().points().isPresent()) {
      json.number("score", outcome.score().points().get().doubleValue());
    }
    json.text("comparedWith", outcome.comparison().map(Comparison::reference));
    if (outcome.verdict().isPresent()) {
      json.flag("passed", outcome.verdict().get().passed());
    }
    json.close();
  }
}
