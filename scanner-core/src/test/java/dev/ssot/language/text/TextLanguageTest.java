package dev.ssot.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of texts in any language. */
class TextLanguageTest {
  private final TextLanguage text = new TextLanguage();

  @Test
  void itReadsWhateverDoesNotLookBinary() {
    assertTrue(text.reads("Makefile"));
    assertTrue(text.reads("docs/setup.md"));
    assertTrue(text.reads("logo.svg"));
    assertFalse(text.reads("logo.PNG"));
    assertFalse(text.isSource());
  }

  @Test
  void aZeroByteMeansThatItIsNoText() {
    assertEquals(List.of(), parse("\0\n<<<<<<< a\n=======\n>>>>>>> b\n").problems());
  }

  @Test
  void conflictsAreFoundWhateverTheLineBreaksAndLabels() {
    assertEquals(List.of(1), conflicts("<<<<<<<\r\na\r\n=======\r\nb\r\n>>>>>>>\r\n"));
    assertEquals(
        List.of(2, 6), conflicts("\n<<<<<<< a\n=======\n>>>>>>> b\n\n<<<<<<<\n=======\n>>>>>>>"));
    assertEquals(List.of(3), conflicts("<<<<<<< a\n=======\n<<<<<<< b\n=======\n>>>>>>> c\n"));
    assertEquals(List.of(), conflicts("=======\n<<<<<<< a\n>>>>>>> b\n"));
    assertEquals(List.of(), conflicts("<<<<<<<<\n=======\n>>>>>>>>\n <<<<<<<\n"));
  }

  @Test
  void pathsInCodeMarksAreKeptWithTheirPlaces() {
    assertEquals(
        List.of("1:6 docs/a.md", "2:10 ../b/", "2:23 c/d.py"),
        paths(
            "See `docs/a.md`, `not a/path`, `${x}/y`, `word`\nand in ``../b/``, or `c/d.py:12`\n"));
    assertEquals(List.of("4:2 e/f"), paths("```sh\n`a/b`\n```\n`e/f`\n"));
  }

  private List<Integer> conflicts(String source) {
    return parse(source).problems().stream().map(Problem::line).toList();
  }

  private List<String> paths(String source) {
    Facts facts = parse(source).facts();
    return facts.settings().stream()
        .map(path -> path.span().line() + ":" + path.span().column() + " " + path.value())
        .toList();
  }

  private Parsed parse(String source) {
    return text.parse(source.getBytes(StandardCharsets.UTF_8));
  }
}
