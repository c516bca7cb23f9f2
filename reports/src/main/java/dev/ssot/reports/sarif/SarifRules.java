package dev.ssot.reports.sarif;

import dev.ssot.outcome.RuleReport;
import dev.ssot.reports.Json;
import dev.ssot.rule.Level;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules as the tool's driver describes them.
 *
 * @param ids of those that were applied and of those that have a result, ordered
 * @param reports by id; a rule that is no longer applied has none
 */
record SarifRules(List<String> ids, Map<String, RuleReport> reports) {

  static SarifRules of(List<RuleReport> rules, List<SarifResult> results) {
    Map<String, RuleReport> reports =
        rules.stream().collect(Collectors.toMap(RuleReport::id, Function.identity()));
    List<String> ids =
        Stream.concat(
                rules.stream().map(RuleReport::id),
                results.stream().map(result -> result.finding().rule()))
            .distinct()
            .sorted()
            .toList();
    return new SarifRules(ids, reports);
  }

  /** Where a rule stands among them. */
  int index(String id) {
    return Collections.binarySearch(ids, id);
  }

  void write(Json json) throws IOException {
    json.list(
        "rules",
        ids,
        id -> {
          json.text("id", id);
          if (reports.containsKey(id)) {
            described(reports.get(id), json);
          }
        });
  }

  private static void described(RuleReport rule, Json json) throws IOException {
    SarifText.write("shortDescription", rule.summary(), json);
    SarifText.write("fullDescription", rule.summary(), json);
    json.open("help");
    json.text("text", rule.page());
    json.text("markdown", rule.page());
    json.close();
    json.open("defaultConfiguration");
    json.text("level", level(rule.level()));
    json.close();
    json.open("properties");
    json.text("version", rule.version());
    json.row("tags", List.of("maintainability"));
    json.close();
  }

  static String level(Level level) {
    return switch (level) {
      case OFF -> "none";
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
