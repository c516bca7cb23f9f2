package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Json;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import java.io.IOException;

/**
 * What is open, as GitLab's Code Quality takes it. Old findings are in it, for GitLab itself
 * compares it with the report of the target branch, by fingerprint.
 */
public final class GitlabRenderer implements Renderer {

  @Override
  public String format() {
    return "gitlab";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Json.document(
        how,
        out,
        json -> json.list(Worklist.of(outcome).open(how), finding -> write(finding, json)));
  }

  private static void write(Finding finding, Json json) throws IOException {
    json.text("description", finding.message());
    json.text("check_name", finding.rule());
    json.text("fingerprint", finding.fingerprint());
    json.text("severity", severity(finding.level()));
    json.open("location");
    json.text("path", finding.path());
    json.open("lines");
    json.number("begin", finding.span().line());
    json.number("end", finding.span().endLine());
    json.close();
    json.close();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO, OFF -> "info";
    };
  }
}
