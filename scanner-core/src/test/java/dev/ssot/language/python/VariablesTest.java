package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariablesTest {
  @Test
  void moduleLevelNamesAreGlobals() {
    assertVariables(
        """
        A = 1
        A = 2
        b, (c, *d) = 1, f()
        e: int
        g: Final = "x"
        for h in i: pass
        with j() as k: pass
        if (l := m()): pass
        try:
            n = fast.N
        except ImportError:
            n = None
        o.p = 1
        q[r] = 2
        s += 1
        type T = list[int]
        def u(): v = 1
        """,
        "GLOBAL A = LITERAL 1",
        "GLOBAL b = LITERAL 1",
        "GLOBAL c = OTHER ",
        "GLOBAL d = OTHER ",
        "GLOBAL e: int = NONE ",
        "GLOBAL g: Final = LITERAL \"x\"",
        "GLOBAL h = OTHER ",
        "GLOBAL k = OTHER ",
        "GLOBAL l = CALL m",
        "GLOBAL n = NAME fast.N",
        "GLOBAL n = NULL ",
        "GLOBAL T = OTHER ");
  }

  @Test
  void classesAndTheirObjectsHaveAttributes() {
    assertVariables(
        """
        class A:
            x: int = 0
            y = z = None
            def __init__(self, a, *, b=None):
                self.a = a
                self.b: str = b or "b"
                self.c.d = 1
                self.e, self.f = a, B()
                def later():
                    self.g = []
                other.h = 1
            def m(this):
                this.a = 2
                this.i = this
            @staticmethod
            def s(self): self.j = 1
            @classmethod
            def k(cls): cls.l = 1
        """,
        "CLASS_ATTRIBUTE A.x: int = LITERAL 0",
        "CLASS_ATTRIBUTE A.y = NULL ",
        "CLASS_ATTRIBUTE A.z = NULL ",
        "INSTANCE_ATTRIBUTE A.a = PARAMETER a",
        "INSTANCE_ATTRIBUTE A.b: str = OTHER ",
        "INSTANCE_ATTRIBUTE A.e = PARAMETER a",
        "INSTANCE_ATTRIBUTE A.f = CREATION B",
        "INSTANCE_ATTRIBUTE A.g = COLLECTION ",
        "INSTANCE_ATTRIBUTE A.i = SELF this");
  }

  @Test
  void aValueIsTheOutermostForm() {
    assertVariables(
        """
        a = pkg.Type(1)
        b = _Private()
        c = obj.call()
        d = super().__new__(cls)
        e = other.NAME
        f = (-1)
        g = {1: 2}
        h = [x for x in y]
        i = (x for x in y)
        j = lambda: 1
        k = x if y else z
        l = (await_me := T())
        m = f"{x}"
        n = f"plain"
        o = x[0]
        """,
        "GLOBAL a = CREATION pkg.Type",
        "GLOBAL b = CREATION _Private",
        "GLOBAL c = CALL obj.call",
        "GLOBAL d = CALL super().__new__",
        "GLOBAL e = NAME other.NAME",
        "GLOBAL f = LITERAL -1",
        "GLOBAL g = COLLECTION ",
        "GLOBAL h = COLLECTION ",
        "GLOBAL i = OTHER ",
        "GLOBAL j = LAMBDA ",
        "GLOBAL k = OTHER ",
        "GLOBAL l = CREATION T",
        "GLOBAL await_me = CREATION T",
        "GLOBAL m = OTHER ",
        "GLOBAL n = LITERAL f\"plain\"",
        "GLOBAL o = OTHER ");
  }

  @Test
  void finalIsAModifier() {
    Variable variable = Python.facts("A: typing.Final[int] = 1\n").variables().get(0);
    assertEquals(List.of(Modifier.FINAL), variable.modifiers().list());
  }

  private static void assertVariables(String source, String... expected) {
    assertEquals(
        List.of(expected),
        Python.facts(source).variables().stream().map(VariablesTest::shown).toList());
  }

  private static String shown(Variable variable) {
    String type = variable.type().isEmpty() ? "" : ": " + variable.type();
    return variable.kind()
        + " "
        + variable.qualifiedName()
        + type
        + " = "
        + variable.value().kind()
        + " "
        + variable.value().text();
  }
}
