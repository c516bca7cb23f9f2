package dev.ssot.reports.sarif;

import dev.ssot.reports.Json;
import java.io.IOException;

/** Text, which SARIF always puts into an object of its own. */
final class SarifText {
  private SarifText() {}

  static void write(String name, String text, Json json) throws IOException {
    json.open(name);
    json.text("text", text);
    json.close();
  }

  /** A viewer would make a link of {@code [text](target)}, which a name in the code can hold. */
  static void message(String text, Json json) throws IOException {
    write("message", text.replace("](", "] ("), json);
  }
}
