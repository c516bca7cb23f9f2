package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.MarkdownRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The Markdown report for the summary of a GitHub workflow's step. GitHub refuses one above 1 MiB,
 * so that as few findings are listed as it takes to stay below.
 */
public final class GithubSummaryRenderer implements Renderer {
  private static final int MOST_BYTES = 1_000_000;

  private final MarkdownRenderer markdown = new MarkdownRenderer();

  @Override
  public String format() {
    return "github-summary";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    int listed = Math.min(how.limit(), outcome.findings().size() + outcome.problems().size());
    String summary = markdown(outcome, how, listed);
    while (summary.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES && listed > 0) {
      listed /= 2;
      summary = markdown(outcome, how, listed);
    }
    out.append(summary);
  }

  private String markdown(Outcome outcome, Presentation how, int listed) throws IOException {
    StringBuilder text = new StringBuilder();
    markdown.render(outcome, how.limited(listed), text);
    return text.toString();
  }
}
