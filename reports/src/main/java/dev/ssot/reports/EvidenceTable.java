package dev.ssot.reports;

import dev.ssot.reports.Screen.Paint;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table of evidence within the width of a screen; cells that are too wide are wrapped. */
record EvidenceTable(Screen screen, Report.Evidence table) {
  private static final int INDENT = 2;
  private static final int GAP = 2;

  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    row(table.columns(), widths).forEach(line -> lines.add(screen.paint(Paint.DIM, line)));
    table.rows().forEach(row -> lines.addAll(row(row, widths)));
    return lines;
  }

  /** As wide as their cells; where that is too much, the widest give way. */
  private int[] widths() {
    int[] widths = new int[table.columns().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(1, Columns.width(screen.text(table.columns().get(column))));
      for (List<String> row : table.rows()) {
        widths[column] = Math.max(widths[column], Columns.width(screen.text(cell(row, column))));
      }
    }
    int room = Math.max(widths.length, screen.width() - INDENT - GAP * (widths.length - 1));
    while (Arrays.stream(widths).sum() > room) {
      widths[widest(widths)]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    return IntStream.range(0, widths.length)
        .reduce((one, other) -> widths[other] > widths[one] ? other : one)
        .orElseThrow();
  }

  private List<String> row(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      cells.add(Columns.wrap(screen.text(cell(row, column)), widths[column]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder(" ".repeat(INDENT));
      for (int column = 0; column < widths.length; column++) {
        line.append(Columns.padRight(cell(cells.get(column), at), widths[column] + GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
