package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Import;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {
  @Test
  void eachImportedNameIsOneFact() {
    assertImports(
        """
        import os, a.b.c as d
        from a.b import C, D as E
        from . import f
        from ...up.two import (g, h as i,)
        from stars import *
        """,
        "MODULE os -> os",
        "MODULE a.b.c -> d",
        "SINGLE a.b.C -> C",
        "SINGLE a.b.D -> E",
        "SINGLE .f -> f",
        "SINGLE ...up.two.g -> g",
        "SINGLE ...up.two.h -> i",
        "ON_DEMAND stars.* -> *");
  }

  @Test
  void importsByCallAreDynamicWhenTheNameIsWritten() {
    assertImports(
        """
        from importlib import import_module
        import_module("a.b")
        importlib.import_module(".c", package="x.y")
        importlib.import_module("..d", "x.y")
        importlib.import_module(".e", __package__)
        __import__("f")
        import_module(name)
        """,
        "SINGLE importlib.import_module -> import_module",
        "DYNAMIC a.b -> a",
        "DYNAMIC x.y.c -> x",
        "DYNAMIC x.d -> x",
        "DYNAMIC .e -> e",
        "DYNAMIC f -> f");
  }

  @Test
  void theSiteSaysWhatHasToHappenBefore() {
    assertSites(
        """
        import top
        if TYPE_CHECKING:
            import typed
        else:
            import untyped
        if typing.TYPE_CHECKING:
            from a import b
        if not TYPE_CHECKING:
            import runtime
        else:
            import checked
        try:
            import fast
        except ImportError:
            import slow
        else:
            import both
        finally:
            import always
        try:
            import tried
        except ValueError:
            import failed
        with suppress(ImportError):
            import suppressed
        if sys.version_info > (3, 9):
            import new
        for x in y:
            import looped
        with context:
            import inside
        """,
        "TOP top",
        "TYPE_CHECKING typed",
        "CONDITIONAL untyped",
        "TYPE_CHECKING b",
        "CONDITIONAL runtime",
        "TYPE_CHECKING checked",
        "GUARDED fast",
        "GUARDED slow",
        "CONDITIONAL both",
        "TOP always",
        "TOP tried",
        "CONDITIONAL failed",
        "GUARDED suppressed",
        "CONDITIONAL new",
        "CONDITIONAL looped",
        "TOP inside");
  }

  @Test
  void theFunctionOrClassAroundIsNamed() {
    List<Import> imports =
        Python.facts(
                """
                class A:
                    import a
                    def m(self):
                        import b
                        if x:
                            import c
                        try:
                            import d
                        except Exception:
                            pass
                        def n():
                            import e
                try:
                    def f():
                        import g
                except ImportError:
                    pass
                """)
            .imports();
    assertEquals(
        List.of(
            "CLASS A",
            "FUNCTION A.m",
            "FUNCTION A.m",
            "GUARDED A.m",
            "FUNCTION A.m.n",
            "FUNCTION f"),
        imports.stream().map(each -> each.site() + " " + each.within()).toList());
  }

  private static void assertImports(String source, String... expected) {
    assertEquals(
        List.of(expected),
        Python.facts(source).imports().stream()
            .map(each -> each.kind() + " " + each.target() + " -> " + each.boundName())
            .toList());
  }

  private static void assertSites(String source, String... expected) {
    assertEquals(
        List.of(expected),
        Python.facts(source).imports().stream()
            .map(each -> each.site() + " " + each.boundName())
            .toList());
  }
}
