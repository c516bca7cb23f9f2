package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleRendererTest {
  private static final Presentation COLOUR =
      new Presentation(80, true, false, 20, false, false, false);
  private static final Presentation ASCII =
      new Presentation(80, false, true, 20, false, true, false);
  private static final Presentation ALL =
      new Presentation(100, false, false, Integer.MAX_VALUE, true, true, false);

  @Test
  void theSumOfTheScoreIsShownOnRequest() throws IOException {
    Presentation sum = new Presentation(80, false, false, 0, false, false, true);
    String text = Golden.render(new ConsoleRenderer(), Outcomes.typical(), sum);
    Golden.assertGolden("typical-sum.txt", text);
    assertTrue(text.lines().allMatch(line -> Columns.width(line) <= 80), text);
  }

  @Test
  void showsTheWorstOfATypicalCodebase() throws IOException {
    Golden.assertGolden("typical.txt", console(Outcomes.typical(), Presentation.PLAIN));
  }

  @Test
  void showsEverythingOnRequest() throws IOException {
    Golden.assertGolden("typical-all.txt", console(Outcomes.typical(), ALL));
  }

  @Test
  void saysWhatWasExaminedWhereNothingIsFound() throws IOException {
    Golden.assertGolden("nothing-found.txt", console(Outcomes.nothingFound(), Presentation.PLAIN));
  }

  @Test
  void saysThatATreeHasNoSources() throws IOException {
    Golden.assertGolden("empty-tree.txt", console(Outcomes.emptyTree(), Presentation.PLAIN));
  }

  @Test
  void survivesHostileNames() throws IOException {
    Golden.assertGolden("hostile.txt", console(Outcomes.hostile(), ALL));
    Golden.assertGolden("hostile-ascii.txt", console(Outcomes.hostile(), ASCII));
  }

  @Test
  void colourChangesNoCharacterOfTheText() throws IOException {
    String coloured = console(Outcomes.typical(), COLOUR);
    Golden.assertGolden("typical.ansi", coloured);
    String bare = coloured.replaceAll("\u001b\\[[0-9;]+m", "");
    assertEquals(console(Outcomes.typical(), Presentation.PLAIN), bare);
  }

  @Test
  void keepsWithinTheWidthWhateverIsNotAPlaceToOpen() {
    Stream.of(72, 80, 100)
        .forEach(
            width ->
                Stream.of(Outcomes.typical(), Outcomes.hostile(), Outcomes.emptyTree())
                    .flatMap(outcome -> console(outcome, widthOf(width)).lines())
                    .filter(
                        line -> !line.matches("  (error|warning|info) +\\S+:[0-9]+( +[0-9a-f]+)?"))
                    .forEach(line -> assertTrue(Columns.width(line) <= width, line)));
  }

  @Test
  void lettingNoControlCharacterThrough() {
    String text = console(Outcomes.hostile(), ALL).replace("\n", "");
    assertTrue(text.codePoints().noneMatch(Character::isISOControl));
    assertTrue(text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT));
  }

  @Test
  void asciiMeansAscii() {
    assertAll(
        Stream.of(Outcomes.typical(), Outcomes.hostile(), Outcomes.nothingFound())
            .map(outcome -> console(outcome, ASCII))
            .map(text -> () -> assertTrue(text.chars().allMatch(c -> c < 0x7F), text)));
  }

  @Test
  void cutsTheListAndNotTheFigures() {
    Presentation two = new Presentation(80, false, false, 2, false, false, false);
    String text = console(Outcomes.typical(), two);
    assertTrue(text.contains("and 29 more (--all)"), text);
    assertTrue(text.contains("28 findings in production code, 3 in tests"), text);
  }

  @Test
  void listsInfoOnlyOnRequest() {
    String text = console(Outcomes.typical(), Presentation.PLAIN);
    assertFalse(text.contains("shop.money.Rounding"));
    assertTrue(text.contains("1 finding of level info (--info)"));
    assertTrue(console(Outcomes.typical(), ALL).contains("shop.money.Rounding"));
  }

  private static Presentation widthOf(int width) {
    return new Presentation(width, false, false, Integer.MAX_VALUE, true, true, false);
  }

  private static String console(Outcome outcome, Presentation how) {
    return Golden.render(new ConsoleRenderer(), outcome, how);
  }
}
