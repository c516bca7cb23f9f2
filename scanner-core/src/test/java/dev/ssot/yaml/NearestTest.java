package dev.ssot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> RULES =
      List.of("duplicate-manager", "duplicate-type", "singleton", "off");

  @Test
  void aSlipOfTheFingersIsForgiven() {
    assertEquals(Optional.of("duplicate-manager"), Nearest.to("duplicate-manger", RULES));
    assertEquals(Optional.of("duplicate-type"), Nearest.to("dupilcate_types", RULES));
    assertEquals(Optional.of("off"), Nearest.to("of", RULES));
    assertEquals(Optional.of("off"), Nearest.to("fof", RULES));
  }

  @Test
  void anotherWordIsNotGuessedAt() {
    assertEquals(Optional.empty(), Nearest.to("import-cycle", RULES));
    assertEquals(Optional.empty(), Nearest.to("", RULES));
    assertEquals(Optional.empty(), Nearest.to("x", List.of()));
  }
}
