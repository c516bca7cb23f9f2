package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import org.junit.jupiter.api.Test;

/** What imports of Python mean. */
class PythonNamesTest {
  private static final Codebase SHOP =
      PythonTree.of(
              """
              # file: shop/__init__.py
              from .money import Money
              from .stock import *
              from . import tax
              # file: shop/money.py
              class Money: pass
              class _Hidden: pass
              Cash = Money
              # file: shop/stock.py
              __all__ = ['Shelf']
              import os
              class Shelf: pass
              class Box: pass
              # file: shop/tax/__init__.py
              def __getattr__(name): pass
              # file: shop/tax/rates.py
              class Rate: pass
              # file: app.py
              from shop import Money, Shelf, Box, tax, gone
              from shop.money import Cash
              from shop.money import _Hidden as H
              from shop.tax import later
              import shop.tax.rates as rates
              import shop.nowhere as nowhere
              import requests
              import shop.money
              """)
          .codebase();

  @Test
  void aReExportIsFollowedToTheDefinition() {
    assertEquals("shop.money.Money via shop.Money", imported("Money"));
  }

  @Test
  void aStarImportGivesWhatAllNames() {
    assertEquals("shop.stock.Shelf via shop.Shelf", imported("Shelf"));
    assertEquals("missing shop.Box in shop", imported("Box"));
  }

  @Test
  void anAliasIsWhatItNames() {
    assertEquals("shop.money.Money via shop.money.Cash", imported("Cash"));
  }

  @Test
  void aRenamedImportMeansTheSame() {
    assertEquals("shop.money._Hidden", imported("H"));
  }

  @Test
  void aSubmoduleIsAModule() {
    assertEquals("shop.tax via shop.tax", imported("tax"));
    assertEquals("shop.tax.rates", imported("rates"));
    assertEquals("shop.money", imported("shop"));
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertEquals("missing shop.gone in shop", imported("gone"));
    assertEquals("missing shop.nowhere in shop", imported("nowhere"));
  }

  @Test
  void aModuleThatMakesNamesAtRunTimeMayHaveAny() {
    assertEquals("dynamic shop.tax.later", imported("later"));
  }

  @Test
  void whatTheTreeDoesNotHaveIsExternal() {
    assertEquals("external requests", imported("requests"));
  }

  private static String imported(String name) {
    return PythonTree.meaning(SHOP, "app.py", name);
  }
}
