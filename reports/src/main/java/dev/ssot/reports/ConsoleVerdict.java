package dev.ssot.reports;

import dev.ssot.outcome.Verdict;
import dev.ssot.reports.Screen.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the gate is passed, in the last lines, where a reader looks first. */
record ConsoleVerdict(Screen screen, Verdict verdict, Optional<Change> change) {

  List<String> lines() {
    if (verdict.passed()) {
      return screen.paragraph(0, Paint.GREEN, GateWording.headline(verdict, change));
    }
    List<String> lines =
        new ArrayList<>(screen.paragraph(0, Paint.RED, GateWording.headline(verdict, change)));
    GateWording.reasons(verdict).forEach(reason -> lines.addAll(screen.paragraph(2, reason)));
    return lines;
  }
}
