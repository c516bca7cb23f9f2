package dev.ssot.reports.exchange;

import dev.ssot.facts.Span;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Json;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.io.IOException;
import java.util.Locale;

/**
 * What is open, as reviewdog takes it, which itself leaves out what a change does not touch. It
 * counts columns in bytes and we do not, so that only lines are named, and no fix is suggested: one
 * that is off by a byte would break the code.
 */
public final class ReviewdogRenderer implements Renderer {

  @Override
  public String format() {
    return "rdjson";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Json.document(
        how,
        out,
        json -> {
          json.open();
          json.open("source");
          json.text("name", outcome.tool().name());
          json.close();
          json.list("diagnostics", Worklist.of(outcome).open(how), one -> write(one, json));
          json.close();
        });
  }

  private static void write(Finding finding, Json json) throws IOException {
    json.text("message", finding.message());
    location(finding.path(), finding.span(), json);
    json.text("severity", finding.level().name().toUpperCase(Locale.ROOT));
    json.open("code");
    json.text("value", finding.rule());
    json.close();
    if (!finding.related().isEmpty()) {
      json.list("related_locations", finding.related(), related -> related(related, json));
    }
  }

  private static void related(Report.Related related, Json json) throws IOException {
    json.text("message", related.message());
    location(related.place().unit().path(), related.place().span(), json);
  }

  private static void location(String path, Span span, Json json) throws IOException {
    json.open("location");
    json.text("path", path);
    json.open("range");
    position("start", span.line(), json);
    position("end", span.endLine(), json);
    json.close();
    json.close();
  }

  private static void position(String name, int line, Json json) throws IOException {
    json.open(name);
    json.number("line", line);
    json.close();
  }
}
