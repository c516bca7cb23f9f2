package dev.ssot.reports;

import dev.ssot.outcome.Coverage;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The coverage in the JSON result. */
final class JsonCoverage {
  private JsonCoverage() {}

  static void write(Coverage coverage, Json json) throws IOException {
    json.open("coverage");
    json.number("files", coverage.files());
    json.number("parsed", coverage.parsed());
    json.number("unparsable", coverage.unparsable());
    json.number("abandoned", coverage.abandoned());
    json.number("unsupported", coverage.unsupported());
    json.number("skipped", coverage.skipped().values().stream().mapToLong(n -> n).sum());
    json.open("skippedByReason");
    for (Map.Entry<String, Integer> one : new TreeMap<>(coverage.skipped()).entrySet()) {
      json.number(one.getKey(), one.getValue());
    }
    json.close();
    json.open("byLanguage");
    for (Map.Entry<String, Coverage.ByLanguage> one :
        new TreeMap<>(coverage.byLanguage()).entrySet()) {
      json.open(one.getKey());
      json.number("files", one.getValue().files());
      json.number("parsed", one.getValue().parsed());
      json.number("unparsable", one.getValue().unparsable());
      json.close();
    }
    json.close();
    json.close();
  }
}
