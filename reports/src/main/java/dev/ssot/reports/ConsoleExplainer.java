package dev.ssot.reports;

import dev.ssot.outcome.Explainer;
import dev.ssot.outcome.Explanation;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One finding on a terminal, with its whole evidence: nothing is cut short. */
public final class ConsoleExplainer implements Explainer {
  private static final int INDENT = 2;

  @Override
  public void explain(Explanation explanation, Presentation how, Appendable out)
      throws IOException {
    for (String line : lines(explanation, Screen.of(how))) {
      out.append(line).append('\n');
    }
  }

  private static List<String> lines(Explanation explanation, Screen screen) {
    Finding finding = explanation.finding();
    List<String> lines = new ArrayList<>(head(finding, screen));
    lines.add("");
    lines.addAll(new Excerpt(screen, explanation).lines());
    for (Report.Evidence table : finding.evidence()) {
      lines.add("");
      lines.addAll(screen.paragraph(0, Paint.BOLD, table.title()));
      lines.addAll(new EvidenceTable(screen, table).lines());
    }
    if (!finding.related().isEmpty()) {
      lines.addAll(related(finding.related(), screen));
    }
    finding.fix().ifPresent(fix -> lines.addAll(fix(fix, explanation.lines(), screen)));
    lines.add("");
    lines.addAll(
        screen.paragraph(
            0,
            Paint.DIM,
            "Finding " + finding.fingerprint() + "; its rule: ssot explain " + finding.rule()));
    return lines;
  }

  private static List<String> head(Finding finding, Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.addAll(screen.paragraph(0, Paint.BOLD, finding.rule() + " · " + finding.kind()));
    lines.addAll(screen.paragraph(0, Paint.CYAN, finding.subject()));
    lines.add("");
    lines.addAll(screen.paragraph(INDENT, finding.message()));
    lines.add("");
    lines.addAll(screen.paragraph(0, Paint.DIM, standing(finding)));
    return lines;
  }

  private static String standing(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(Wording.name(finding.level()) + (finding.counts() ? "" : ", not counted"));
    parts.add(Wording.name(finding.certainty()));
    if (finding.inferred()) {
      parts.add("inferred, not declared in ssot.yaml");
    }
    finding.concept().ifPresent(concept -> parts.add("concept " + concept));
    parts.add(Wording.name(finding.scope()) + " code");
    if (!finding.module().isEmpty()) {
      parts.add("module " + finding.module());
    }
    parts.add(Wording.name(finding.status()));
    return String.join(" · ", parts);
  }

  private static List<String> related(List<Report.Related> related, Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(screen.paint(Paint.BOLD, Numbers.count(related.size(), "related place")));
    for (Report.Related one : related) {
      lines.addAll(screen.paragraph(INDENT, one.place().toString()));
      lines.addAll(screen.paragraph(2 * INDENT, Paint.DIM, one.message()));
    }
    return lines;
  }

  private static List<String> fix(
      Report.Fix fix, Map<String, List<String>> sources, Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(screen.paragraph(0, Paint.BOLD, "Fix: " + fix.description()));
    lines.addAll(new FixDiff(screen, sources).lines(fix));
    return lines;
  }
}
