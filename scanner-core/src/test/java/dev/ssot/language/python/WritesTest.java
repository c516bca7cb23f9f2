package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Value;
import dev.ssot.facts.Write;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritesTest {
  @Test
  void whatOutlivesTheCallIsAWrite() {
    assertWrites(
        """
        class A:
            def f(self, other):
                global counter
                local = 1
                self.a = local
                A.b = other
                type(self).c = None
                self.__class__.d = 1
                other.e = 2
                self.g.h = 3
                counter += 1
                counter = 4
                _cache["k"] = A()
                local[0] = 5
                setattr(self, "i", 6)
                globals()["j"] = 7
        """,
        "this.a NONE LOCAL",
        "class.b NONE PARAMETER",
        "class.c NONE NULL",
        "class.d NONE LITERAL",
        "other.e NONE LITERAL",
        "self.g.h NONE LITERAL",
        ".counter NONE OTHER",
        ".counter NONE LITERAL",
        "._cache[] NONE CREATION",
        "this.i NONE LITERAL",
        ".j NONE LITERAL");
  }

  @Test
  void aTestForAbsenceGuards() {
    assertWrites(
        """
        def a():
            global x
            if x is None:
                x = T()
        def b():
            global x
            if not x:
                x = T()
        def c():
            global x
            if x is not None:
                return x
            x = T()
        def d():
            global x
            if x is not None:
                pass
            else:
                x = T()
        def e():
            global x
            x = x or T()
        def f():
            global x
            if "x" not in globals():
                x = T()
        def g(o):
            if not hasattr(o, "x"):
                o.x = T()
        def h(k):
            if k not in _all:
                _all[k] = T()
        def i(self):
            try:
                return self.x
            except AttributeError:
                self.x = T()
        def j():
            global x, y
            if y is None:
                x = T()
        """,
        ".x ABSENT CREATION",
        ".x ABSENT CREATION",
        ".x ABSENT CREATION",
        ".x ABSENT CREATION",
        ".x ABSENT CREATION",
        ".x ABSENT CREATION",
        "o.x ABSENT CREATION",
        "._all[] ABSENT CREATION",
        "self.x ABSENT CREATION",
        ".x NONE CREATION");
  }

  @Test
  void locksGuardToo() {
    assertWrites(
        """
        class S:
            def __new__(cls):
                if cls._one is None:
                    with cls._lock:
                        if cls._one is None:
                            cls._one = super().__new__(cls)
                return cls._one
            @classmethod
            def get(cls):
                with threading.Lock():
                    if not cls._two:
                        cls._two = cls()
            def set(self):
                with self._lock:
                    self.three = 3
            def racy(self):
                if self.four is None:
                    with self._lock:
                        self.four = 4
            def acquired(self):
                self._mutex.acquire()
                self.five = 5
        """,
        "class._one DOUBLE_CHECKED CALL",
        "class._two LOCKED_ABSENT CALL",
        "this.three LOCKED LITERAL",
        "this.four ABSENT LITERAL",
        "this.five LOCKED LITERAL");
  }

  @Test
  void returnsAreInOrderAndNestedFunctionsHaveTheirOwn() {
    Facts facts =
        Python.facts(
            """
            class A:
                def f(self, p):
                    if p:
                        return self._x
                    def g():
                        return 1
                    x = g
                    if x: return x
                    if y: return p
                    if z: return self
                    return
            """);
    assertEquals(
        List.of("NAME self._x", "LOCAL x", "PARAMETER p", "SELF self", "NONE "),
        Python.function(facts, "A.f").body().returns().stream().map(WritesTest::shown).toList());
  }

  private static String shown(Value value) {
    return value.kind() + " " + value.text();
  }

  private static void assertWrites(String source, String... expected) {
    assertEquals(
        List.of(expected),
        Python.facts(source).functions().stream()
            .flatMap(function -> function.body().writes().stream())
            .map(WritesTest::shown)
            .toList());
  }

  private static String shown(Write write) {
    return write.receiver() + "." + write.name() + " " + write.guard() + " " + write.value().kind();
  }
}
