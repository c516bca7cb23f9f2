package dev.ssot.reports.sarif;

import dev.ssot.codebase.Place;
import dev.ssot.reports.Json;
import dev.ssot.reports.JsonFinding;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A finding as a result.
 *
 * @param baselineState what it is to the earlier state, in SARIF's word; empty without a comparison
 */
record SarifResult(Finding finding, Optional<String> baselineState) {
  private static final String OWN = "ssot/v1";
  private static final String GITHUBS = "primaryLocationLineHash";

  private record Related(SarifPlace place, String message) {
    static Related of(Report.Related related) {
      return new Related(SarifResult.place(related.place()), related.message());
    }
  }

  void write(SarifRules rules, Json json) throws IOException {
    json.text("ruleId", finding.rule());
    json.number("ruleIndex", rules.index(finding.rule()));
    json.text("level", SarifRules.level(finding.level()));
    SarifText.message(finding.message(), json);
    json.list("locations", List.of(place()), place -> place.write(json));
    related(json);
    fingerprints(json);
    json.text("baselineState", baselineState);
    suppression(json);
    if (finding.fix().isPresent()) {
      json.list("fixes", List.of(finding.fix().get()), fix -> fix(fix, json));
    }
    properties(json);
  }

  private SarifPlace place() {
    return new SarifPlace(finding.path(), finding.span());
  }

  private static SarifPlace place(Place place) {
    return new SarifPlace(place.unit().path(), place.span());
  }

  /** SARIF does not allow the same one twice. */
  private void related(Json json) throws IOException {
    List<Related> distinct = finding.related().stream().map(Related::of).distinct().toList();
    if (!distinct.isEmpty()) {
      json.list(
          "relatedLocations",
          distinct,
          related -> {
            related.place.write(json);
            SarifText.message(related.message, json);
          });
    }
  }

  private void fingerprints(Json json) throws IOException {
    json.texts("fingerprints", Map.of(OWN, finding.fingerprint()));
    Map<String, String> partial = new TreeMap<>(Map.of("snippet/v1", finding.snippetHash()));
    if (!finding.lineHash().isEmpty()) {
      partial.put(GITHUBS, finding.lineHash());
    }
    json.texts("partialFingerprints", partial);
  }

  private void suppression(Json json) throws IOException {
    if (finding.status() != Finding.Status.OPEN) {
      String where = finding.status() == Finding.Status.SUPPRESSED ? "inSource" : "external";
      json.list(
          "suppressions",
          List.of(where),
          kind -> {
            json.text("kind", kind);
            json.text("justification", finding.because());
          });
    }
  }

  private static void fix(Report.Fix fix, Json json) throws IOException {
    SarifText.write("description", fix.description(), json);
    Map<String, List<Report.Edit>> byFile =
        fix.edits().stream()
            .collect(
                Collectors.groupingBy(
                    edit -> edit.place().unit().path(), TreeMap::new, Collectors.toList()));
    json.list(
        "artifactChanges",
        List.copyOf(byFile.values()),
        edits -> {
          place(edits.get(0).place()).artifact(json);
          json.list("replacements", edits, edit -> replacement(edit, json));
        });
  }

  private static void replacement(Report.Edit edit, Json json) throws IOException {
    place(edit.place()).region("deletedRegion", json);
    SarifText.write("insertedContent", edit.replacement(), json);
  }

  private void properties(Json json) throws IOException {
    json.open("properties");
    json.text("kind", finding.kind());
    json.text("subject", finding.subject());
    json.text("concept", finding.concept());
    json.text("certainty", Wording.name(finding.certainty()));
    json.text("scope", Wording.name(finding.scope()));
    json.text("module", finding.module());
    json.flag("inferred", finding.inferred());
    new JsonFinding(json).evidence(finding);
    json.close();
  }
}
