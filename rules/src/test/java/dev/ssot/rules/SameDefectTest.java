package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may be done to a source without any of its defects becoming another one. */
class SameDefectTest {
  private static final String LEDGER = "src/main/java/billing/Ledger.java";
  private static final String TILL = "src/main/java/billing/Till.java";
  private static final String CACHE = "app/cache.py";
  private static final String VIEW = "app/view.py";

  private static final String LEDGER_TEXT =
      """
      package billing;

      import java.util.HashMap;
      import java.util.Map;

      public class Ledger {
        private static final Ledger INSTANCE = new Ledger();
        private static final Map<String, Long> ENTRIES = new HashMap<>();
        private long total;

        private Ledger() {}

        public static Ledger get() {
          return INSTANCE;
        }

        public void add(String account, long cents) {
          total += cents;
          ENTRIES.put(account, total);
        }
      }
      """;

  private static final String TILL_TEXT =
      """
      package billing;

      import java.util.Map;
      import old.Money;

      public class Till {
        private Money money;

        public Map<String, Long> count(Map<String, Long> coins) {
          return coins;
        }
      }
      """;

  private static final String MONEY_TEXT =
      """
      package old;

      @Deprecated
      public class Money {
        private long cents;
      }
      """;

  private static final String CACHE_TEXT =
      """
      import threading
      import weakref

      from app.store import Store
      from app.gone import Missing

      _store = None


      class Registry:
          def __init__(self):
              self.names = {}
              self.count = 0

          def add(self, name):
              self.names[name] = self.count
              self.count += 1
              return name


      def get_store():
          global _store
          if _store is None:
              _store = Store()
          return _store


      registry = Registry()
      """;

  private static final String VIEW_TEXT =
      """
      from app.cache import registry
      from app.gone import Absent


      def show():
          return registry.names
      """;

  private static final String STORE_TEXT =
      """
      class Store:
          def __init__(self):
              self.rows = []

          def put(self, row):
              self.rows.append(row)
      """;

  private final TwoStates shop =
      new TwoStates()
          .with(LEDGER, LEDGER_TEXT)
          .with(TILL, TILL_TEXT)
          .with("src/main/java/old/Money.java", MONEY_TEXT)
          .with("app/__init__.py", "")
          .with("app/store.py", STORE_TEXT)
          .with(CACHE, CACHE_TEXT)
          .with(VIEW, VIEW_TEXT);

  @Test
  void theSampleHasDefectsOfSeveralRulesInBothLanguages() {
    Set<String> rules =
        shop.compared().findings().stream().map(Finding::rule).collect(Collectors.toSet());

    assertTrue(
        rules.containsAll(Set.of("singleton", "legacy-import", "broken-import")), rules.toString());
    assertTrue(shop.compared().findings().size() >= 6, words(shop.compared()).toString());
    assertEquals(List.of(), shop.changes());
  }

  @Test
  void blankLines() {
    unchangedBy(text -> "\n\n" + text.replace("\n\n", "\n\n\n\n"));
  }

  @Test
  void comments() {
    shop.editAll(
        (path, text) ->
            path.endsWith(".java")
                ? "// about this file\n" + text.replace(" {\n", " { // opens\n")
                : "# about this file\n" + text.replace(":\n", ":  # opens\n"));

    assertNothingChanged();
  }

  @Test
  void indentation() {
    shop.editAll((path, text) -> path.endsWith(".java") ? text.replace("  ", "\t") : text);

    assertNothingChanged();
  }

  @Test
  void reorderedImports() {
    shop.editAll((path, text) -> withImportsReversed(text));

    assertNothingChanged();
  }

  @Test
  void windowsLineEnds() {
    unchangedBy(text -> text.replace("\n", "\r\n"));
  }

  @Test
  void aByteOrderMark() {
    shop.editAll((path, text) -> text.isEmpty() ? text : "\uFEFF" + text);

    assertNothingChanged();
  }

  @Test
  void membersInAnotherOrder() {
    shop.edit(LEDGER, "  private long total;\n\n", "\n");
    shop.edit(
        LEDGER,
        "  private static final Ledger",
        "  private long total;\n  private static final Ledger");

    assertNothingChanged();
  }

  @Test
  void aRenamedPythonFileTakesItsDefectsAlong() {
    shop.delete(CACHE).write("app/registries.py", CACHE_TEXT);
    shop.edit(VIEW, "app.cache", "app.registries");

    assertOnlyMoved();
  }

  @Test
  void aRenamedPythonFileWithEditsTakesItsDefectsAlong() {
    shop.delete(CACHE)
        .write("app/registries.py", "# now plural\n\n" + CACHE_TEXT + "\nLIMIT = 5\n");
    shop.edit(VIEW, "app.cache", "app.registries");

    assertOnlyMoved();
  }

  @Test
  void aRenamedFolderTakesItsDefectsAlong() {
    for (String path : List.of("app/__init__.py", "app/store.py", CACHE, VIEW)) {
      String text = shop.text(path).replace("app.", "shop.");
      shop.delete(path).write(path.replace("app/", "shop/"), text);
    }

    assertOnlyMoved();
  }

  @Test
  void aClassInAnotherPackageTakesItsDefectsAlong() {
    shop.delete(LEDGER)
        .write(
            "src/main/java/books/Ledger.java",
            LEDGER_TEXT.replace("package billing", "package books"));

    assertOnlyMoved();
  }

  @Test
  void aRenamedJavaClassTakesItsDefectsAlong() {
    shop.delete(LEDGER)
        .write("src/main/java/billing/Journal.java", LEDGER_TEXT.replace("Ledger", "Journal"));

    assertOnlyMoved();
  }

  @Test
  void aRenamedPythonClassKeepsItsDefects() {
    shop.edit(CACHE, "Registry", "Directory");

    assertNothingNew();
  }

  @Test
  void aSplitFileKeepsItsDefects() {
    String registry =
        CACHE_TEXT.substring(
            CACHE_TEXT.indexOf("class Registry"), CACHE_TEXT.indexOf("def get_store"));
    shop.edit(CACHE, registry, "");
    shop.edit(CACHE, "registry = Registry()\n", "");
    shop.write("app/registry.py", registry + "registry = Registry()\n");
    shop.edit(VIEW, "app.cache", "app.registry");

    assertNothingNew();
  }

  @Test
  void aFixAndANewDefectAreBothToldThoughTheirNumberIsTheSame() {
    shop.edit(TILL, "import old.Money;\n", "");
    shop.edit(TILL, "  private Money money;\n", "");
    shop.edit(
        VIEW,
        "from app.gone import Absent\n",
        "from app.gone import Absent\nfrom app.lost import Thing\n");

    assertEquals(
        List.of(
            "new broken-import app.view -> app.lost.Thing",
            "fixed legacy-import billing.Till -> old.Money"),
        shop.changes());
  }

  @Test
  void aDeletedFileHasNoDefectsAnyMore() {
    shop.delete(LEDGER);

    assertTrue(
        shop.changes().stream().allMatch(one -> one.startsWith("fixed ")),
        shop.changes().toString());
    assertTrue(shop.changes().size() >= 2, shop.changes().toString());
  }

  @Test
  void whatNoLongerParsesIsLostAndNotFixed() {
    shop.write(LEDGER, "package billing; class Ledger { {{{ ");

    List<String> ofLedger =
        shop.changes().stream().filter(one -> one.contains("singleton billing.Ledger")).toList();
    assertTrue(ofLedger.size() >= 1, shop.changes().toString());
    assertTrue(ofLedger.stream().allMatch(one -> one.startsWith("lost ")), ofLedger.toString());
  }

  @Test
  void whatNowSaysThatItIsGeneratedIsLostAndNotFixed() {
    shop.edit(
        LEDGER, "package billing;", "// Code generated by hand. DO NOT EDIT.\npackage billing;");

    assertTrue(
        shop.changes().stream().allMatch(one -> one.startsWith("lost ")),
        shop.changes().toString());
    assertTrue(shop.changes().size() >= 2, shop.changes().toString());
  }

  @Test
  void bytesThatAreNoTextLoseWhatWasThere() {
    byte[] latin =
        CACHE_TEXT.replace("weakref", "w\u00e9akref").getBytes(StandardCharsets.ISO_8859_1);
    shop.write(CACHE, latin);

    assertTrue(
        shop.changes().stream().noneMatch(one -> one.startsWith("fixed singleton")),
        shop.changes().toString());
  }

  private void unchangedBy(UnaryOperator<String> edit) {
    shop.editAll((path, text) -> edit.apply(text));
    assertNothingChanged();
  }

  private void assertNothingChanged() {
    assertEquals(List.of(), shop.changes());
  }

  private void assertOnlyMoved() {
    List<String> changes = shop.changes();
    assertTrue(!changes.isEmpty());
    assertEquals(List.of(), changes.stream().filter(one -> !one.startsWith("moved ")).toList());
  }

  private void assertNothingNew() {
    assertEquals(
        List.of(), shop.changes().stream().filter(one -> !one.startsWith("moved ")).toList());
  }

  private static List<String> words(Outcome outcome) {
    return outcome.findings().stream().map(one -> one.rule() + " " + one.subject()).toList();
  }

  private static String withImportsReversed(String text) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    List<Integer> places =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("import ") || lines.get(i).startsWith("from "))
            .boxed()
            .toList();
    List<String> imports = new ArrayList<>(places.stream().map(lines::get).toList());
    Collections.reverse(imports);
    for (int i = 0; i < places.size(); i++) {
      lines.set(places.get(i), imports.get(i));
    }
    return String.join("\n", lines);
  }
}
