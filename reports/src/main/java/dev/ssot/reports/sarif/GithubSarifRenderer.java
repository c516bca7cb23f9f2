package dev.ssot.reports.sarif;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Json;
import dev.ssot.reports.Numbers;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * What is due as SARIF that GitHub's code scanning takes. It would show what the suppressions of a
 * full log let pass, refuse a file with too many results or bytes, and show only the first 5,000:
 * so the worst come first, and what does not fit is left out and told.
 */
public final class GithubSarifRenderer implements Renderer {
  private static final int MOST_RESULTS = 25_000;
  private static final int MOST_BYTES = 10_000_000;
  private static final double MARGIN = 0.9;

  private final int mostBytes;

  /** With the limits that GitHub documents. */
  public GithubSarifRenderer() {
    this(MOST_BYTES);
  }

  /**
   * @param mostBytes of the file as it is sent, which is compressed
   */
  GithubSarifRenderer(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public String format() {
    return "sarif-github";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    List<Finding> due = Worklist.of(outcome).due();
    int told = Math.min(MOST_RESULTS, due.size());
    String log = log(outcome, due, told, how);
    for (int bytes = zipped(log); bytes > mostBytes && told > 0; bytes = zipped(log)) {
      told = (int) Math.min(told - 1, told * MARGIN * mostBytes / bytes);
      log = log(outcome, due, told, how);
    }
    out.append(log);
  }

  private static String log(Outcome outcome, List<Finding> due, int told, Presentation how)
      throws IOException {
    List<SarifResult> results =
        due.stream().limit(told).map(one -> new SarifResult(one, Optional.empty())).toList();
    StringBuilder text = new StringBuilder();
    SarifLog log = new SarifLog(outcome, results, remarks(due.size() - told));
    Json.document(how, text, log::write);
    return text.toString();
  }

  private static List<String> remarks(int untold) {
    return untold == 0
        ? List.of()
        : List.of(
            Numbers.count(untold, "finding")
                + " of lower rank left out: GitHub takes no larger file");
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer writer =
        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      writer.write(text);
    }
    return bytes.size();
  }
}
