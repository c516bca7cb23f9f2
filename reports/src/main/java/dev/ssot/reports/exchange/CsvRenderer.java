package dev.ssot.reports.exchange;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that was found as a table (RFC 4180). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe: its text is from the scanned code, and a formula can run programs.
 */
public final class CsvRenderer implements Renderer {
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@]");
  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "kind",
          "level",
          "certainty",
          "status",
          "change",
          "scope",
          "module",
          "path",
          "line",
          "column",
          "subject",
          "concept",
          "inferred",
          "message",
          "fingerprint",
          "owners");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Optional<Comparison.Changes> changes = outcome.comparison().map(Comparison::changes);
    out.append(row(COLUMNS, how));
    for (Finding finding : outcome.findings()) {
      String change = changes.map(all -> Wording.name(all.of(finding))).orElse("");
      List<String> owners = outcome.owners().map(all -> all.of(finding)).orElse(List.of());
      out.append(row(cells(finding, change, owners), how));
    }
  }

  private static List<String> cells(Finding finding, String change, List<String> owners) {
    return List.of(
        finding.rule(),
        finding.kind(),
        Wording.name(finding.level()),
        Wording.name(finding.certainty()),
        Wording.name(finding.status()),
        change,
        Wording.name(finding.scope()),
        finding.module(),
        finding.path(),
        Integer.toString(finding.span().line()),
        Integer.toString(finding.span().column()),
        finding.subject(),
        finding.concept().orElse(""),
        Boolean.toString(finding.inferred()),
        finding.message(),
        finding.fingerprint(),
        String.join(" ", owners));
  }

  private static String row(List<String> cells, Presentation how) {
    return cells.stream()
        .map(cell -> how.ascii() ? Plain.ascii(cell) : Plain.of(cell))
        .map(CsvRenderer::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
