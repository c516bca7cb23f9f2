package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import org.junit.jupiter.api.Test;

/** What imports mean; {@link CPythonOracleTest} asks CPython about the same tree. */
class PythonNamesTest {
  static final PythonTree EXAMPLES =
      PythonTree.of(
          """
          # file: shop/__init__.py
          from .money import Money
          from .stock import *
          from .stock import shelf
          from . import tax
          # file: shop/money.py
          class Money: pass
          class _Hidden: pass
          Cash = Money
          LIMIT = 3
          MAX = LIMIT
          class Coin: 'old'
          class Coin: 'new'
          # file: shop/stock.py
          __all__ = ['Shelf', 'shelf']
          import os
          class Shelf: pass
          class Box: pass
          def shelf(): pass
          # file: shop/shelf.py
          class Board: pass
          # file: shop/tax/__init__.py
          def __getattr__(name):
              if name.startswith('_'):
                  raise AttributeError(name)
              return 'shop.tax.' + name
          # file: shop/tax/rates.py
          from ..money import Money as Amount
          from .. import tax as law
          # file: shop/compat.py
          try:
              from .nowhere import Fast
          except ImportError:
              class Fast: pass
          try:
              from .money import Money
          except ImportError:
              Money = None
          Later = None
          from .money import Coin as Later
          from typing import TYPE_CHECKING
          if TYPE_CHECKING:
              from .stock import Box
          # file: ring/__init__.py
          # file: ring/one.py
          from ring.two import *
          class First: pass
          # file: ring/two.py
          class Second: pass
          from ring.one import *
          # file: folder/deep/leaf.py
          class Leaf: pass
          # file: typed/__init__.py
          # file: typed/both.py
          class Both: pass
          # file: typed/both.pyi
          class Both: ...
          class OnlyInStub: ...
          # file: app.py
          from shop import Money, Shelf, Box, tax, gone, shelf
          from shop.money import Cash, MAX, Coin
          from shop.money import _Hidden as H
          from shop.tax import later
          from shop.tax.rates import Amount, law
          from shop.compat import Fast, Later
          from shop.compat import Money as Compatible
          from shop.compat import Box as Untyped
          import shop.tax.rates as rates
          import shop.shelf as plank
          import shop.nowhere as nowhere
          import shop.money
          from os import sep
          import ring
          from ring.one import Second
          from ring.two import First
          from ring.one import Third
          import folder
          import folder.deep
          from folder.deep import leaf
          from folder.deep.leaf import Leaf
          from typed.both import Both, OnlyInStub
          """);

  private static final Codebase CODEBASE = EXAMPLES.codebase();

  @Test
  void aReExportIsFollowedToTheDefinition() {
    assertImport("Money", "shop.money.Money via shop.Money");
    assertImport("Amount", "shop.money.Money via shop.tax.rates.Amount");
  }

  @Test
  void aStarImportGivesWhatAllNames() {
    assertImport("Shelf", "shop.stock.Shelf via shop.Shelf");
    assertImport("Box", "missing shop.Box in shop");
  }

  @Test
  void anAliasIsWhatItNamesButAPlainValueIsItsOwn() {
    assertImport("Cash", "shop.money.Money via shop.money.Cash");
    assertImport("MAX", "shop.money.MAX");
  }

  @Test
  void aRenamedImportMeansTheSame() {
    assertImport("H", "shop.money._Hidden");
  }

  @Test
  void theLastDefinitionCounts() {
    assertImport("Coin", "shop.money.Coin");
    String place =
        CODEBASE.bindings().stream()
            .filter(binding -> binding.statement().boundName().equals("Coin"))
            .map(binding -> (Resolution.Defined) binding.resolution())
            .map(defined -> defined.definition().place().toString())
            .findFirst()
            .orElseThrow();
    assertEquals("shop/money.py:7", place);
  }

  @Test
  void aSubmoduleIsAModule() {
    assertImport("tax", "shop.tax via shop.tax");
    assertImport("rates", "shop.tax.rates");
    assertImport("shop", "shop.money");
    assertImport("law", "shop.tax via shop.tax.rates.law via shop.tax");
  }

  @Test
  void whatThePackageSaysBeatsTheSubmoduleThatItNeverLoads() {
    assertImport("shelf", "shop.stock.shelf via shop.shelf");
    assertImport("plank", "shop.shelf");
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertImport("gone", "missing shop.gone in shop");
    assertImport("nowhere", "missing shop.nowhere in shop");
  }

  @Test
  void aModuleThatMakesNamesAtRunTimeMayHaveAny() {
    assertImport("later", "dynamic shop.tax.later");
  }

  @Test
  void ofAlternativesTheFirstCountsThatLeadsSomewhere() {
    assertImport("Compatible", "shop.money.Money via shop.compat.Money");
    assertImport("Later", "shop.money.Coin via shop.compat.Later");
    assertImport("Fast", "shop.compat.Fast");
  }

  @Test
  void anImportForTypeCheckersGivesNothingAtRunTime() {
    assertImport("Untyped", "missing shop.compat.Box in shop.compat");
  }

  @Test
  void whatTheTreeDoesNotHaveIsExternal() {
    assertImport("sep", "external os.sep");
  }

  @Test
  void importsInACircleComeToAnEnd() {
    assertImport("Second", "ring.two.Second via ring.one.Second");
    assertImport("First", "ring.one.First via ring.two.First");
    assertImport("Third", "missing ring.one.Third in ring.one");
  }

  @Test
  void foldersWithoutInitArePackagesToo() {
    assertImport("folder", "folder folder");
    assertImport("leaf", "folder.deep.leaf");
    assertImport("Leaf", "folder.deep.leaf.Leaf");
  }

  @Test
  void aStubCountsOnlyWhereItStandsAlone() {
    assertImport("Both", "typed.both.Both");
    assertImport("OnlyInStub", "missing typed.both.OnlyInStub in typed.both");
    Codebase alone =
        PythonTree.of(
                "# file: native.pyi\nclass Fast: ...\n# file: a.py\nfrom native import Fast\n")
            .codebase();
    assertEquals("native.Fast", PythonTree.imported(alone, "a.py", "Fast"));
  }

  @Test
  void nobodyCanTellWhatAFileLacksThatCannotBeReadWhole() {
    Codebase broken =
        PythonTree.of(
                """
                # file: broken.py
                class There: pass
                def (:
                # file: a.py
                from broken import There, Lost
                """)
            .codebase();
    assertEquals("broken.There", PythonTree.imported(broken, "a.py", "There"));
    assertEquals("dynamic broken.Lost", PythonTree.imported(broken, "a.py", "Lost"));
  }

  @Test
  void aLiteralNameGivenToImportlibIsAnImport() {
    Codebase dynamic =
        PythonTree.of(
                """
                # file: plug/__init__.py
                # file: plug/red.py
                # file: a.py
                import importlib
                importlib.import_module("plug.red")
                """)
            .codebase();
    assertEquals("plug.red", PythonTree.imported(dynamic, "a.py", "plug"));
  }

  @Test
  void thePathOfARelativeImportIsAbsolute() {
    String path =
        CODEBASE.bindings().stream()
            .filter(binding -> binding.statement().boundName().equals("Amount"))
            .findFirst()
            .orElseThrow()
            .path();
    assertEquals("shop.tax.rates.Amount", path);
  }

  private static void assertImport(String name, String meaning) {
    assertEquals(meaning, PythonTree.imported(CODEBASE, "app.py", name));
  }
}
