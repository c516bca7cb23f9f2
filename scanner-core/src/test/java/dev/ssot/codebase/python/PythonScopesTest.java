package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names mean where code uses them. */
class PythonScopesTest {
  private static final Codebase CODEBASE =
      PythonTree.of(
              """
              # file: base.py
              import threading
              class Root:
                  def ping(self): pass
                  def pong(self): pass
              class Left(Root):
                  def ping(self): pass
              class Right(Root):
                  limit = 1
                  def pong(self): pass
              class Thread(threading.Thread): pass
              # file: shop.py
              import base
              import base as b
              from base import Left
              total = 0
              class Both(Left, base.Right):
                  class Inner: pass
                  alias = Inner
                  def __init__(self, size):
                      self.size = size
                  def own(this):
                      from base import Thread as T
                      def nested(left): pass
                      class Local: pass
                  @classmethod
                  def make(cls): pass
                  @staticmethod
                  def free(any): pass
              def function(total):
                  def inner(): pass
              """)
          .codebase();

  @Test
  void aModuleIsSearchedForWhatItDefinesAndImports() {
    assertMeans("", "total", "shop.total");
    assertMeans("", "Left", "base.Left via shop.Left");
    assertMeans("", "base.Right", "base.Right via shop.base");
    assertMeans("", "b.Root.ping", "base.Root.ping via shop.b");
    assertMeans("", "base.Gone", "missing base.Gone in base via shop.base");
  }

  @Test
  void builtinsComeLast() {
    assertMeans("", "print", "external builtins.print");
    assertMeans("function", "dict.fromkeys", "external builtins.dict.fromkeys");
    assertMeans("", "__file__", "external types.ModuleType.__file__");
  }

  @Test
  void functionsSeeWhatIsAroundThemButNotTheClass() {
    assertMeans("Both", "Inner", "shop.Both.Inner");
    assertMeans("Both.make", "Inner", "dynamic Inner");
    assertMeans("Both.own.nested", "T", "base.Thread via shop.Both.own.T");
    assertMeans("Both.own", "Local", "shop.Both.own.Local");
    assertMeans("function.inner", "inner", "shop.function.inner");
  }

  @Test
  void aParameterMayBeAnything() {
    assertMeans("function", "total", "dynamic total");
    assertMeans("function.inner", "total", "dynamic total");
    assertMeans("Both.free", "any", "dynamic any");
  }

  @Test
  void theFirstParameterOfAMethodHasTheMembersOfTheClass() {
    assertMeans("Both.own", "this.own", "shop.Both.own");
    assertMeans("Both.own.nested", "this.size", "shop.Both.size");
    assertMeans("Both.make", "cls.Inner", "shop.Both.Inner");
    assertMeans("Both.make", "cls.alias", "shop.Both.Inner via shop.Both.alias");
    assertMeans("Both.own", "this.unheard_of", "dynamic shop.Both.unheard_of");
  }

  @Test
  void membersAreInheritedInTheOrderOfC3() {
    assertMeans("Both.own", "this.ping", "base.Left.ping");
    assertMeans("Both.own", "this.pong", "base.Right.pong");
    assertMeans("", "Both.limit", "base.Right.limit");
  }

  @Test
  void whatAnAncestorFromOutsideHasIsLeftToIt() {
    assertMeans("Both.own", "T.start", "external threading.Thread.start");
  }

  @Test
  void supertypesAreLinkedBothWays() {
    Definition both = CODEBASE.definitions("shop.Both").get(0);
    Definition root = CODEBASE.definitions("base.Root").get(0);
    assertEquals("[base.Left, base.Right, base.Root]", CODEBASE.ancestors(both).toString());
    assertEquals("[base.Left, base.Right]", CODEBASE.subtypes(root).toString());
  }

  @Test
  void aModuleIsADefinitionOfItsOwn() {
    List<Definition> modules = CODEBASE.definitions("shop");
    assertEquals(1, modules.size());
    assertEquals(new Definition.ModuleFile(), modules.get(0).declaration());
  }

  private static void assertMeans(String within, String name, String meaning) {
    assertEquals(meaning, PythonTree.used(CODEBASE, "shop.py", within, name));
  }
}
