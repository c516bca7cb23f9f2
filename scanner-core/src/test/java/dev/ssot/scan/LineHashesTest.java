package dev.ssot.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected hashes are those that the tests of GitHub's own upload action expect. */
class LineHashesTest {

  @Test
  void anEmptyFileHasOneLine() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), names(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a\nb\n  \t\tc\n d", "a \nb\t\nc\nd   "})
  void spacesAndTabsDoNotMatter(String text) {
    assertEquals(
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
        names(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n",
        " hello; \t\rworld!!!\r\r\r  \t\tGreetings\r End\r",
        " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
        " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n"
      })
  void everyEncodingOfLineEndsGivesTheSame(String text) {
    assertEquals(
        List.of(
            "e9496ae3ebfced30:1",
            "fb7c023a8b9ccb3f:1",
            "ce8ba1a563dcdaca:1",
            "e20e36e16fcb0cc8:1",
            "b3edc88f2938467e:1",
            "c8e28b0b4002a3a0:1",
            "c129715d7a2bc9a3:1"),
        names(text));
  }

  @Test
  void linesOfEqualHashAreNumbered() {
    assertEquals(
        List.of(
            "a7f2ff13bc495cf2:1",
            "a7f2ff13bc495cf2:2",
            "a7f2ff13bc495cf2:3",
            "a7f2ff13bc495cf2:4",
            "a7f2ff13bc495cf2:5",
            "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1"),
        names("Lorem ipsum dolor sit amet.\n".repeat(10)));
  }

  @Test
  void linesMayBeAskedForInAnyOrder() {
    LineHashes lines =
        new LineHashes(
            new Lines("Lorem ipsum dolor sit amet.\n".repeat(10).getBytes(StandardCharsets.UTF_8)));

    assertEquals("a7f2ff13bc495cf2:6", lines.of(6));
    assertEquals("a7f2ff13bc495cf2:2", lines.of(2));
  }

  @Test
  void aLineBeyondTheEndHasNone() {
    LineHashes lines = new LineHashes(new Lines(new byte[0]));

    assertEquals("c129715d7a2bc9a3:1", lines.of(1));
    assertEquals("", lines.of(2));
  }

  private static List<String> names(String text) {
    LineHashes lines = new LineHashes(new Lines(text.getBytes(StandardCharsets.UTF_8)));
    return IntStream.iterate(1, line -> line + 1)
        .mapToObj(lines::of)
        .takeWhile(name -> !name.isEmpty())
        .toList();
  }
}
