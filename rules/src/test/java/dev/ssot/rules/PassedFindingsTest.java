package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is let pass stays in sight: only its status says so. */
class PassedFindingsTest {
  private static final String SINGLETON =
      """
      package billing;

      %s
      public class %s {
        private static final %2$s INSTANCE = new %2$s();
        private long total;

        private %2$s() {}

        public static %2$s get() {
          return INSTANCE;
        }

        public void add(long cents) {
          total += cents;
        }
      }
      """;

  @TempDir private Path root;

  @Test
  void anAcceptedFindingIsCountedAllTheSame() throws IOException {
    write("Ledger.java", SINGLETON.formatted("", "Ledger"));
    accept("until: 2027-06-30");

    Outcome outcome = scan(Optional.empty());

    assertEquals(List.of("billing.Ledger ACCEPTED"), told(outcome));
    assertEquals(1, count(outcome));
  }

  @Test
  void anEntryHoldsUpToItsLastDay() throws IOException {
    write("Ledger.java", SINGLETON.formatted("", "Ledger"));
    accept("until: 2027-06-30");

    assertEquals(
        List.of("billing.Ledger ACCEPTED"), told(scan(Optional.of(LocalDate.of(2027, 6, 30)))));
    assertEquals(List.of("billing.Ledger OPEN"), told(scan(Optional.of(LocalDate.of(2027, 7, 1)))));
  }

  @Test
  void aSuppressionNeedsAReason() throws IOException {
    write(
        "Ledger.java",
        SINGLETON.formatted("// ssot:allow singleton because of a driver", "Ledger"));
    write("Mint.java", SINGLETON.formatted("// ssot:allow singleton", "Mint"));

    Outcome outcome = scan(Optional.empty());

    assertEquals(List.of("billing.Ledger SUPPRESSED", "billing.Mint OPEN"), told(outcome));
    assertEquals(2, count(outcome));
  }

  private void accept(String more) throws IOException {
    String entry = "accept:\n  - { rule: singleton, subject: billing.*, because: planned, %s }\n";
    write("ssot.yaml", entry.formatted(more));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private Outcome scan(Optional<LocalDate> day) throws IOException {
    return Scan.of(new WorkingTree(root), Setup.nearest(root).asOf(day));
  }

  private static List<String> told(Outcome outcome) {
    return outcome.findings().stream()
        .filter(finding -> finding.rule().equals("singleton"))
        .map(PassedFindingsTest::words)
        .toList();
  }

  private static String words(Finding finding) {
    return finding.subject() + " " + finding.status();
  }

  private static double count(Outcome outcome) {
    return outcome.measures().stream()
        .filter(measure -> measure.name().equals("singleton.count"))
        .map(Measure::production)
        .mapToDouble(Measure.Figure::value)
        .sum();
  }
}
