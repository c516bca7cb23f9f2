package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.reports.Outcomes;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixGroupTest {
  @Test
  void findingsWithTheSameFixAreOneGroup() {
    assertEquals(
        List.of(new FixGroup("fragmented-import", "import shop.money.Money", 1, 1)),
        FixGroup.of(Outcomes.typical()));
  }

  @Test
  void aFixThatRemovesMoreInOneFileIsCheaper() {
    assertEquals(2.5, new FixGroup("rule", "do it", 5, 2).perFile());
  }
}
