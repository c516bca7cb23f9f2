package dev.ssot.reports;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.reports.RuleSummary.Standing;
import dev.ssot.reports.Screen.Paint;
import java.util.ArrayList;
import java.util.List;

/** Where each rule stands, production and tests side by side. */
record ConsoleTable(Screen screen, Summary summary) {
  private static final int FOUND = 8;
  private static final int EXAMINED = 10;
  private static final int CLEAN = 8;
  private static final int FIGURES = FOUND + EXAMINED + CLEAN;
  private static final int INDENT = 2;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!summary.rules().isEmpty() && summary.outcome().coverage().files() > 0) {
      lines.addAll(head());
      summary.rules().forEach(rule -> lines.addAll(rule(rule)));
      lines.addAll(idle());
      lines.add("");
    }
    lines.addAll(screen.paragraph(0, Paint.BOLD, Wording.verdict(summary)));
    for (String remark : Wording.remarks(summary)) {
      lines.addAll(screen.paragraph(INDENT, remark));
    }
    for (String alarm : Wording.alarms(summary)) {
      lines.addAll(screen.paragraph(0, Paint.RED, alarm));
    }
    return lines;
  }

  private List<String> head() {
    String columns =
        Columns.padLeft("found", FOUND)
            + Columns.padLeft("examined", EXAMINED)
            + Columns.padLeft("clean", CLEAN);
    String margin = " ".repeat(INDENT + name());
    return List.of(
        screen.paint(
            Paint.BOLD,
            margin + Columns.padLeft("production", FIGURES) + Columns.padLeft("tests", FIGURES)),
        screen.paint(Paint.DIM, margin + columns + columns));
  }

  private List<String> rule(RuleSummary rule) {
    String name = " ".repeat(INDENT) + Columns.padRight(screen.fit(rule.id(), name()), name());
    return switch (rule.report().state()) {
      case FAILED -> failed(rule);
      case NOT_APPLICABLE -> List.of();
      case PASSED, FINDINGS -> {
        List<String> lines = new ArrayList<>();
        lines.add(name + figures(rule.production()) + figures(rule.tests()));
        rule.ratios().forEach(ratio -> lines.add(ratio(rule, ratio)));
        yield lines;
      }
    };
  }

  /** Rules without anything to examine, which is not the same as passed. */
  private List<String> idle() {
    List<String> idle =
        summary.rules().stream().filter(ConsoleTable::isIdle).map(RuleSummary::id).toList();
    return idle.isEmpty()
        ? List.of()
        : screen.paragraph(
            INDENT, Paint.DIM, "not applicable (examined nothing): " + String.join(", ", idle));
  }

  private static boolean isIdle(RuleSummary rule) {
    return rule.report().state() == RuleReport.State.NOT_APPLICABLE;
  }

  private List<String> failed(RuleSummary rule) {
    String reason = rule.report().reason().orElse("no reason given");
    return screen.paragraph(
        INDENT, Paint.RED, screen.symbols().bad + " " + rule.id() + " FAILED: " + reason);
  }

  private String figures(Standing standing) {
    String found =
        standing.examined() == 0 ? screen.symbols().dash : Numbers.count(standing.found());
    return screen.paint(
            standing.found() > 0 ? Paint.YELLOW : Paint.GREEN, Columns.padLeft(found, FOUND))
        + Columns.padLeft(Numbers.count(standing.examined()), EXAMINED)
        + Columns.padLeft(share(standing.clean()), CLEAN);
  }

  private String ratio(RuleSummary rule, Measure ratio) {
    String name = screen.fit(rule.shortName(ratio), name() - INDENT);
    return " ".repeat(2 * INDENT)
        + Columns.padRight(name, name() - INDENT)
        + figure(ratio.production())
        + figure(ratio.tests());
  }

  private String figure(Measure.Figure figure) {
    return " ".repeat(FOUND)
        + Columns.padLeft(Numbers.count(figure.examined()), EXAMINED)
        + Columns.padLeft(share(figure.examined() == 0 ? Double.NaN : figure.value()), CLEAN);
  }

  private String share(double share) {
    return Double.isNaN(share) ? screen.symbols().dash : Numbers.percent(share);
  }

  /** How wide the column of names is. */
  private int name() {
    int longest =
        summary.rules().stream()
            .filter(rule -> !isIdle(rule))
            .mapToInt(rule -> rule.id().length())
            .max()
            .orElse(0);
    return Math.min(Math.max(longest, 20), screen.width() - INDENT - 2 * FIGURES);
  }
}
