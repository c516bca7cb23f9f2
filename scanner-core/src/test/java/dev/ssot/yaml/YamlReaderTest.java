package dev.ssot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
  private final Mistakes mistakes = new Mistakes();

  @Test
  void wordsStayAsTheyAreWritten() {
    Tree tree =
        new YamlReader(mistakes)
            .read("{ level: off, python: 3.10, day: 2027-03-31 }")
            .orElseThrow();

    assertEquals(
        List.of("off", "3.10", "2027-03-31"),
        tree.entries().stream().map(entry -> ((Tree.Scalar) entry.value()).text()).toList());
  }

  @Test
  void everyNodeKnowsItsPlace() {
    Tree tree = new YamlReader(mistakes).read("a:\n  - b: [1, 22]\n").orElseThrow();

    Tree.Entry a = tree.entries().get(0);
    assertEquals(new Position(1, 1), a.at());
    assertEquals(new Position(2, 3), a.value().at());
    Tree.Entry b = a.value().items().get(0).entries().get(0);
    assertEquals(new Position(2, 5), b.at());
    assertEquals(new Position(2, 12), b.value().items().get(1).at());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a:⏎→b: 1           | 2:1  a tab stands where spaces must; indent with spaces
          - **/gen/**        | 1:4  a text that begins with * must stand in quotes
          a: *.java          | 1:5  a text that begins with * must stand in quotes
          a: &&              | 1:5  a text that begins with & must stand in quotes
          - !gen/**          | 1:3  a text that begins with ! must stand in quotes
          a: @team           | 1:4  a text that begins with @ must stand in quotes
          a: %team           | 1:4  a text that begins with % must stand in quotes
          a: "never closed   | 1:17  a quote is opened and never closed
          a: "src\\main"     | 1:9  in double quotes a \\ must be written as \\\\
          a: [1, 2           | 1:9  a list is opened by [ and not closed by ], or lacks a comma
          a: {b/**           | 1:9  a mapping is opened by { and not closed by }, or lacks a comma; a text that begins with { must stand in quotes
          a: b: c            | 1:5  a colon is not expected here; check the indentation, or put the text in quotes
          a: 1⏎b⏎c: 2        | 3:1  the line before this one lacks a colon
          a: 'it's'          | 1:8  something follows where the value has ended; check the quotes
          a:⏎  - x⏎ b: 1     | 3:2  this does not line up with what is above it
          ' a: 1⏎b: 2'       | 2:1  this does not line up with what is above it
          a: 1⏎---⏎b: 2      | 2:1  a second document begins here; only one can be read
          a: &x [1]⏎b: *x    | 1:1  an alias may stand for a text only; write the list or mapping out
          ? [x]⏎: 1          | 1:3  a key must be a text
          """)
  void whatIsNoYamlIsToldInPlainWords(String text, String expected) {
    Optional<Tree> tree = new YamlReader(mistakes).read(text.replace('⏎', '\n').replace('→', '\t'));

    assertEquals(
        List.of(expected), mistakes.all().stream().map(Mistake::toString).toList(), tree::toString);
  }

  @Test
  void deepNestingIsRefused() {
    new YamlReader(mistakes).read("[".repeat(100_000));

    assertEquals("[1:1  lists or mappings are nested too deeply]", mistakes.all().toString());
  }
}
