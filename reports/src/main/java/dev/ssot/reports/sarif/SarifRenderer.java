package dev.ssot.reports.sarif;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Json;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that was found as SARIF 2.1.0, let pass or not; where there is a comparison, each result says
 * what it is to the earlier state, and what was fixed is a result that is absent.
 */
public final class SarifRenderer implements Renderer {

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    List<SarifResult> results = results(outcome);
    Json.document(how, out, json -> new SarifLog(outcome, results, List.of()).write(json));
  }

  private static List<SarifResult> results(Outcome outcome) {
    Optional<Comparison.Changes> changes = outcome.comparison().map(Comparison::changes);
    List<SarifResult> results = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      results.add(new SarifResult(finding, changes.map(all -> state(all.of(finding)))));
    }
    outcome.comparison().stream()
        .flatMap(comparison -> comparison.fixed().stream())
        .forEach(finding -> results.add(new SarifResult(finding, Optional.of("absent"))));
    return results;
  }

  private static String state(Comparison.Change change) {
    return switch (change) {
      case NEW -> "new";
      case MOVED -> "updated";
      case KEPT -> "unchanged";
    };
  }
}
