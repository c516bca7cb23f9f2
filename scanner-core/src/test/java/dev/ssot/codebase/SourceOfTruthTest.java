package dev.ssot.codebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.registry.Concept;
import dev.ssot.registry.Registry;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceOfTruthTest {
  private static final Concept MONEY =
      new Concept(
          "Money",
          "billing.Money",
          List.of("billing.api"),
          List.of("**.OldMoney", "billing.api.Legacy"),
          List.of("**.*Money"),
          List.of(),
          List.of(),
          List.of("services/billing"));

  private final SourceOfTruth money =
      Codebase.of(List.of(), new Registry(List.of(MONEY))).sourcesOfTruth().get(0);

  @Test
  void the_home_its_members_and_the_facades_are_canonical() {
    assertTrue(money.isCanonical("billing.Money"));
    assertTrue(money.isCanonical("billing.Money.ZERO"));
    assertTrue(money.isCanonical("billing.api.Money"));
    assertFalse(money.isCanonical("billing.MoneyBag"));
  }

  @Test
  void what_is_canonical_is_neither_legacy_nor_a_rival_whatever_the_globs_say() {
    assertTrue(money.isLegacy("shop.OldMoney"));
    assertFalse(money.isLegacy("billing.api.Legacy"));
    assertTrue(money.isRival("shop.FunnyMoney"));
    assertFalse(money.isRival("billing.Money"));
  }

  @Test
  void it_holds_in_the_modules_it_is_declared_for() {
    assertTrue(money.holdsIn(unit("services/billing")));
    assertFalse(money.holdsIn(unit("services/shop")));
  }

  @Test
  void it_is_called_as_its_home_is() {
    assertEquals("Money", money.simpleName());
  }

  private static Unit unit(String module) {
    return new Unit(module + "/A.java", "java", module, Scope.PRODUCTION, Facts.NONE, List.of());
  }
}
