package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Explanation;
import dev.ssot.outcome.Presentation;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleExplainerTest {
  private static final Presentation ASCII =
      new Presentation(80, false, true, 20, false, false, false);

  @Test
  void aFindingIsShownWithItsLinesItsEvidenceAndItsFix() throws IOException {
    Finding finding = Shop.legacyImport();
    String text = explain(finding, Map.of(finding.path(), cart()), Presentation.PLAIN);
    Golden.assertGolden("explained.txt", text);
  }

  @Test
  void allRelatedPlacesAreShown() throws IOException {
    Finding finding = Shop.thirdManager();
    String text = explain(finding, Map.of(), Presentation.PLAIN);
    assertTrue(text.contains("\n4 related places\n"), text);
    finding
        .related()
        .forEach(related -> assertTrue(text.contains("\n  " + related.place() + "\n"), text));
  }

  @Test
  void linesThatHaveChangedAreNotShown() throws IOException {
    String text = explain(Shop.legacyImport(), Map.of(), Presentation.PLAIN);
    assertTrue(text.contains("not shown: the file is gone, or that line has changed"), text);
    assertTrue(text.contains("+ import shop.money.Money;"), text);
  }

  @Test
  void wideCellsAreWrappedAndNothingOfThemIsLost() throws IOException {
    String words = IntStream.range(0, 40).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    String name = "Q".repeat(100);
    Finding finding =
        Example.with(
            Shop.enumSingleton(),
            Optional.empty(),
            List.of(
                new Report.Evidence(
                    "Wide", List.of("a", "b", "c"), List.of(List.of(words, name, "x")))),
            Optional.empty());
    String text = explain(finding, Map.of(), Presentation.PLAIN);
    assertWithin(80, text);
    for (String word : words.split(" ")) {
      assertTrue(text.contains(word), word);
    }
    assertEquals(100, text.chars().filter(c -> c == 'Q').count());
  }

  @Test
  void whatIsHostileCannotCommandTheTerminal() throws IOException {
    for (Finding plain : Hostile.findings()) {
      Report.Edit edit = new Report.Edit(Example.place(plain.path(), 1), "x\u001b[2J\u202e");
      Finding finding =
          Example.with(
              plain,
              Optional.of("c\u001b[31m"),
              List.of(
                  new Report.Evidence(
                      "t\u001b", List.of("c\u0007"), List.of(List.of("r\u001b[2J")))),
              Optional.of(new Report.Fix("f\u001b[2J", List.of(edit))));
      List<String> lines = List.of("a\u001b[2J\tb", "\u202ec".repeat(90), "d", "e");
      String text = explain(finding, Map.of(finding.path(), lines), ASCII);
      assertWithin(80, text);
      assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), text);
    }
  }

  private static void assertWithin(int width, String text) {
    text.lines().forEach(line -> assertTrue(Columns.width(line) <= width, line));
  }

  private static List<String> cart() {
    return List.of(
        "package shop.cart;",
        "",
        "import java.util.ArrayList;",
        "import java.util.List;",
        "import java.util.Map;",
        "import shop.order.Order;",
        "import shop.util.Money;",
        "",
        "/** What a customer is about to buy, which may be a very long story that nobody reads. */",
        "class CartService {}");
  }

  private static String explain(Finding finding, Map<String, List<String>> lines, Presentation how)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new ConsoleExplainer().explain(new Explanation(finding, lines), how, out);
    return out.toString();
  }
}
