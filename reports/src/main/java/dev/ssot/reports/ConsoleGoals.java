package dev.ssot.reports;

import dev.ssot.outcome.Score;
import dev.ssot.outcome.TargetReport;
import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** How far it is to where the measures are to be, and the score. */
record ConsoleGoals(Screen screen, Summary summary) {

  /**
   * @param sum whether to show what the score comes from
   */
  List<String> lines(boolean sum) {
    List<String> lines = new ArrayList<>();
    Score score = summary.outcome().score();
    lines.addAll(screen.paragraph(0, ScoreWording.line(summary.outcome())));
    if (sum && score.points().isPresent()) {
      Report.Evidence table = ScoreWording.sum(score);
      lines.addAll(new EvidenceTable(screen, table).lines());
      lines.addAll(screen.paragraph(2, table.title() + ", cut to one digit: docs/score.md"));
    }
    if (!summary.outcome().targets().isEmpty()) {
      lines.add("");
      lines.addAll(targets());
    }
    return lines;
  }

  /** The targets alone; none where there are none. */
  List<String> targets() {
    List<String> lines = new ArrayList<>();
    if (!summary.outcome().targets().isEmpty()) {
      lines.addAll(new EvidenceTable(screen, table()).lines());
      for (TargetReport target : summary.outcome().targets()) {
        if (target.isUnjudged()) {
          lines.addAll(screen.paragraph(0, Paint.RED, alarm(target)));
        }
      }
    }
    return lines;
  }

  private Report.Evidence table() {
    List<List<String>> rows = new ArrayList<>();
    for (TargetReport report : summary.outcome().targets()) {
      rows.add(
          List.of(
              TargetWording.name(report.target()),
              TargetWording.value(report),
              TargetWording.bound(report.target()),
              report.isUnjudged() ? "CANNOT TELL" : TargetWording.verdict(report)));
    }
    return new Report.Evidence("", List.of("target for", "now", "wanted", ""), rows);
  }

  private static String alarm(TargetReport target) {
    return TargetWording.name(target.target()) + ": " + TargetWording.verdict(target);
  }
}
