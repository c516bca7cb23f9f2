package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** What changed since another state: how far each measure got, and the findings behind it. */
record ConsoleChange(Screen screen, Summary summary, Change change) {
  private static final int INDENT = 2;

  List<String> lines(Presentation how) {
    List<String> lines = new ArrayList<>();
    lines.addAll(screen.paragraph(0, Paint.BOLD, "Since " + change.comparison().reference()));
    change.comparison().remarks().forEach(remark -> lines.addAll(screen.paragraph(0, remark)));
    if (change.telling().isEmpty()) {
      lines.addAll(screen.paragraph(INDENT, Paint.DIM, "no measure changed"));
    } else {
      lines.addAll(new EvidenceTable(screen, progress()).lines());
    }
    lines.add("");
    lines.addAll(screen.paragraph(INDENT, Paint.BOLD, change.counts()));
    added(lines, how);
    listed(lines, "fixed", Paint.GREEN, change.fixed(), how.limit());
    lost(lines, how.limit());
    moved(lines, how);
    List<String> exemptions = change.exemptions();
    if (!exemptions.isEmpty()) {
      lines.add("");
      lines.addAll(screen.paragraph(0, Paint.BOLD, "exempted by this change itself"));
      exemptions.forEach(one -> lines.addAll(screen.paragraph(INDENT, one)));
    }
    return lines;
  }

  private Report.Evidence progress() {
    List<List<String>> rows = new ArrayList<>();
    for (Progress one : change.telling()) {
      rows.add(List.of(one.name(), one.production(), one.tests(), one.wanted()));
    }
    return new Report.Evidence("", List.of("", "production", "tests", ""), rows);
  }

  private void added(List<String> lines, Presentation how) {
    if (!change.added().isEmpty()) {
      lines.add("");
      lines.addAll(heading("new", Paint.RED, change.added().size(), how.limit()));
      ConsoleFindings entries = new ConsoleFindings(screen, summary);
      change.added().stream()
          .limit(how.limit())
          .forEach(
              finding -> {
                lines.addAll(entries.entry(finding));
                lines.addAll(
                    screen.paragraph(
                        ConsoleFindings.TEXT,
                        Paint.DIM,
                        finding.rule() + "; more: ssot explain " + Wording.shortName(finding)));
              });
    }
  }

  private void listed(
      List<String> lines, String what, Paint paint, List<Finding> findings, int limit) {
    if (!findings.isEmpty()) {
      lines.add("");
      lines.addAll(heading(what, paint, findings.size(), limit));
      findings.stream().limit(limit).forEach(one -> lines.addAll(entry(one)));
    }
  }

  private void lost(List<String> lines, int limit) {
    if (!change.lost().isEmpty()) {
      lines.add("");
      lines.addAll(heading("lost, not fixed", Paint.YELLOW, change.lost().size(), limit));
      for (Comparison.Lost one : change.lost().stream().limit(limit).toList()) {
        lines.addAll(entry(one.before()));
        lines.addAll(screen.paragraph(2 * INDENT, Paint.DIM, one.reason()));
      }
    }
  }

  /** Only where all is asked for: what moved is neither better nor worse. */
  private void moved(List<String> lines, Presentation how) {
    if (how.limit() == Integer.MAX_VALUE && !change.moved().isEmpty()) {
      lines.add("");
      lines.addAll(heading("moved", Paint.DIM, change.moved().size(), how.limit()));
      for (Comparison.Moved one : change.moved()) {
        lines.addAll(entry(one.now()));
        String from = "was " + one.before().subject() + " in " + Change.place(one.before());
        lines.addAll(screen.paragraph(2 * INDENT, Paint.DIM, from));
      }
    }
  }

  private List<String> heading(String what, Paint paint, int all, int limit) {
    String count = all <= limit ? "" : " (%s of %s; --all)".formatted(limit, Numbers.count(all));
    return screen.paragraph(0, paint, what + count);
  }

  private List<String> entry(Finding finding) {
    String subject = finding.rule() + "  " + finding.subject();
    List<String> lines = new ArrayList<>(screen.paragraph(INDENT, subject));
    lines.addAll(screen.paragraph(2 * INDENT, Paint.DIM, Change.place(finding)));
    return lines;
  }
}
