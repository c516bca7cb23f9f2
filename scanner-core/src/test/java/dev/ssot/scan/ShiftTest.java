package dev.ssot.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import dev.ssot.language.java.JavaLanguage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of two texts of one file, whether they say the same, and where all went. */
class ShiftTest {
  private static final String SHOP =
      """
      package shop;

      class Shop {
        private int open;

        int open() {
          return open;
        }

        void close() { stop(); }
      }
      """;

  @Test
  void whatStandsBelowANewLineIsOneFurtherDown() {
    Shift shift = shift(SHOP, SHOP.replace("class", "// a comment\nclass")).orElseThrow();

    assertEquals(Optional.of(new Span(5, 15, 5, 18)), shift.of(field(SHOP)));
    assertEquals(Optional.empty(), shift.of(new Span(99, 1, 99, 2)));
    assertEquals(Optional.of(Span.FILE), shift.of(Span.FILE));
  }

  @Test
  void anotherNameIsNoShift() {
    assertTrue(shift(SHOP, SHOP.replace("Shop", "Store")).isEmpty());
  }

  @Test
  void oneMoreOfAKindIsNoShift() {
    assertTrue(shift(SHOP, SHOP.replace("stop();", "stop(); stop();")).isEmpty());
  }

  @Test
  void anotherOrderOfWhatIsListedApartIsNoShift() {
    String swapped =
        SHOP.replace("  private int open;\n\n", "")
            .replace("  void close", "  private int open;\n\n  void close");

    assertTrue(shift(SHOP, swapped).isEmpty(), "the field was before the method");
  }

  @Test
  void anotherWidthOfOneLineIsNoShift() {
    assertTrue(shift(SHOP, SHOP.replace("{ stop(); }", "{ stop( ); }")).isEmpty());
  }

  @Test
  void whatJoinsALineIsNoShift() {
    assertTrue(shift(SHOP, SHOP.replace("}\n\n  void", "}   void")).isEmpty());
  }

  private static Optional<Shift> shift(String before, String now) {
    return Shift.between(facts(before), facts(now));
  }

  private static Span field(String text) {
    return facts(text).variables().get(0).span();
  }

  private static Facts facts(String text) {
    return new JavaLanguage().parse(text.getBytes(StandardCharsets.UTF_8)).facts();
  }
}
