package dev.ssot.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.outcome.Measure.Figure;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static final Figure NOTHING = new Figure(Double.NaN, 0);

  @Test
  void countsOfBothScopesAddUp() {
    assertEquals(
        new Figure(5, 110), total("singleton.count", new Figure(2, 10), new Figure(3, 100)));
  }

  @Test
  void sharesAreWeightedByWhatWasExamined() {
    Figure half = new Figure(0.5, 30);
    assertEquals(new Figure(0.625, 40), total("singleton.compliance", half, new Figure(1, 10)));
  }

  @Test
  void aShareOfNothingWeighsNothing() {
    Figure half = new Figure(0.5, 30);
    assertEquals(half, total("singleton.compliance", half, NOTHING));
    assertEquals(NOTHING, total("singleton.compliance", NOTHING, NOTHING));
  }

  private static Figure total(String name, Figure production, Figure tests) {
    return new Measure(name, production, tests, "8d2e17c0").total();
  }
}
