package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.change.Judge;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Measure;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By whose configuration two states are judged. */
class PolicyTest {
  private static final String CONFIG = "ssot.yaml";
  private static final String STORE =
      """
      class Store:
          def __init__(self):
              self.rows = []

          def put(self, row):
              self.rows.append(row)


      _store = None


      def get_store():
          global _store
          if _store is None:
              _store = Store()
          return _store
      """;
  private static final String CONCEPT =
      """
      canonical:
        - name: Ledger
          home: app.ledger.Ledger
          rivals: ["**.Journal"]
      """;
  private static final String LEDGER =
      """
      class Ledger:
          def __init__(self):
              self.rows = []

          def add(self, row):
              self.rows.append(row)
      """;

  private final TwoStates shop =
      new TwoStates().with("app/__init__.py", "").with("app/store.py", STORE);

  @Test
  void theBasesJudgesBothForAGate() {
    shop.with(CONFIG, "rules: { singleton: { level: error } }\n")
        .write(CONFIG, "rules: { singleton: { level: \"off\", because: noise } }\n")
        .write("app/other.py", STORE);

    Outcome outcome = shop.compared(Judge.BASE);

    assertEquals(List.of("app.other._store"), added(outcome, "singleton"));
    assertEquals(
        List.of("This change edits the configuration; the base's judges both"), remarks(outcome));
  }

  @Test
  void theTreesOwnJudgesBothForAReport() {
    shop.with(CONFIG, "rules: { singleton: { level: \"off\", because: noise } }\n")
        .write(CONFIG, "rules: { singleton: { level: error } }\n");

    Outcome outcome = shop.compared(Judge.NOW);

    assertEquals(List.of(), added(outcome, "singleton"), "it was there before");
    assertEquals(1, before(outcome, "singleton.count"));
  }

  @Test
  void whereTheBaseHasNoneTheTreesOwnJudgesAndThatIsSaid() {
    shop.write(CONFIG, "rules: { singleton: { level: error } }\n");

    assertEquals(
        List.of("The base has no configuration, so this tree's judges both"),
        remarks(shop.compared(Judge.BASE)));
  }

  @Test
  void whereTheBasesIsWrongTheTreesOwnJudgesAndThatIsSaid() {
    shop.with(CONFIG, "rulez: {}\n").write(CONFIG, "rules: {}\n");

    assertEquals(
        List.of("The base's configuration cannot be read, so this tree's judges both"),
        remarks(shop.compared(Judge.BASE)));
  }

  @Test
  void bothSidesHaveOneRuler() {
    shop.with(CONFIG, "scan: { tests: [\"**/checks/**\"] }\n")
        .write(CONFIG, "scan: { tests: [\"**/trials/**\"] }\n");
    Outcome outcome = shop.compared(Judge.BASE);

    for (Measure now : outcome.measures()) {
      assertTrue(outcome.comparison().orElseThrow().before(now).isPresent(), now.name());
    }
  }

  @Test
  void aHomeThatMovesWithItsEntryIsJudgedByTheNewOne() {
    shop.with(CONFIG, CONCEPT)
        .with("app/ledger.py", LEDGER)
        .delete("app/ledger.py")
        .write("app/books.py", LEDGER)
        .write(CONFIG, CONCEPT.replace("app.ledger.Ledger", "app.books.Ledger"));

    Outcome outcome = shop.compared(Judge.BASE);

    assertEquals(List.of(), added(outcome, "broken-registry"));
    assertTrue(
        remarks(outcome)
            .contains("The home of Ledger has moved, so this side is judged by its new entry"),
        remarks(outcome).toString());
  }

  @Test
  void aTreeIsHeldToItsOwnDeclarationsAlone() {
    shop.with(CONFIG, "rules: {}\n").write(CONFIG, CONCEPT);

    Outcome outcome = shop.compared(Judge.BASE);

    List<String> broken = added(outcome, "broken-registry");
    assertTrue(broken.contains("Ledger app.ledger.Ledger"), broken.toString());
  }

  @Test
  void anOlderTreeIsNotBlamedForAHomeThatIsNotThereYet() {
    shop.with(CONFIG, "rules: {}\n").write(CONFIG, CONCEPT).write("app/ledger.py", LEDGER);

    Comparison comparison = shop.compared(Judge.NOW).comparison().orElseThrow();

    assertEquals(
        List.of(),
        comparison.fixed().stream().filter(one -> one.rule().equals("broken-registry")).toList());
  }

  private static List<String> added(Outcome outcome, String rule) {
    return outcome.comparison().orElseThrow().added().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::subject)
        .toList();
  }

  private static List<String> remarks(Outcome outcome) {
    return outcome.comparison().orElseThrow().remarks();
  }

  private static double before(Outcome outcome, String name) {
    return outcome.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .flatMap(measure -> outcome.comparison().orElseThrow().before(measure).stream())
        .mapToDouble(measure -> measure.production().value())
        .sum();
  }
}
