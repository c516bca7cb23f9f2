package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "\uD83D\uDE00, 2", "한글, 4", "ｆ, 2", "'', 0"})
  void wideCharactersTakeTwoColumnsAndAccentsNone(String text, int width) {
    assertEquals(width, Columns.width(text));
  }

  @ParameterizedTest
  @CsvSource({
    "src/main/java/shop/Money.java, 40, src/main/java/shop/Money.java",
    "src/main/java/shop/Money.java, 28, src/…/java/shop/Money.java",
    "src/main/java/shop/Money.java, 20, src/…/Money.java",
    "src/main/java/shop/Money.java, 15, src/…Money.java",
    "shop.order.internal.OrderCache, 20, shop.o…al.OrderCache",
    "日本語/通貨/マネージャー.java, 22, 日本語/…ージャー.java",
  })
  void longNamesLoseTheirMiddle(String text, int width, String shortened) {
    assertEquals(shortened, Columns.shorten(text, width, "…"));
  }

  @Test
  void linesBreakAtBlanksAndLongWordsAnywhere() {
    assertEquals(
        List.of("keep the", "first", "abcdefgh", "ij"),
        Columns.wrap("keep the first abcdefghij", 8));
    assertEquals(List.of("日本", "語の", "文"), Columns.wrap("日本語の文", 5));
    assertEquals(List.of(""), Columns.wrap("", 8));
  }
}
