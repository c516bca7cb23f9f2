package dev.ssot.reports.sarif;

import dev.ssot.facts.Span;
import dev.ssot.reports.Json;
import dev.ssot.reports.Plain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A stretch of a file, as SARIF has it: with the column behind its end. */
record SarifPlace(String path, Span span) {
  static final String ROOT = "%SRCROOT%";
  private static final String UNRESERVED = "-._~/";

  /** The member {@code physicalLocation}. */
  void write(Json json) throws IOException {
    json.open("physicalLocation");
    artifact(json);
    region("region", json);
    json.close();
  }

  /** The member {@code artifactLocation}. */
  void artifact(Json json) throws IOException {
    json.open("artifactLocation");
    json.text("uri", encoded(path));
    json.text("uriBaseId", ROOT);
    json.close();
  }

  void region(String name, Json json) throws IOException {
    json.open(name);
    json.number("startLine", span.line());
    json.number("startColumn", span.column());
    json.number("endLine", span.endLine());
    json.number("endColumn", span.endColumn() + 1);
    json.close();
  }

  /** A path as a relative reference of a URI. */
  static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte unit : Plain.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
