package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Body;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  @Test
  void aClassHasItsBasesMetaclassAndDecoratorsAsWritten() {
    Facts facts =
        Python.facts(
            """
            @dataclass(frozen=True)
            @registry.register("a", kind="b")
            class Cache(base.Store[str, int], Generic[T], metaclass=abc.ABCMeta, total=False):
                pass
            """);
    TypeDeclaration type = facts.types().get(0);
    assertEquals(List.of("base.Store[str, int]", "Generic[T]"), type.supertypes());
    assertEquals(
        List.of("dataclass [] 1", "registry.register [a, b] 2", "metaclass [abc.ABCMeta] 1"),
        type.annotations().stream().map(DefinitionsTest::shown).toList());
    assertEquals(1, type.span().line());
    assertEquals(4, type.span().endLine());
    assertEquals(3, type.nameSpan().line());
    assertEquals(7, type.nameSpan().column());
    assertEquals(11, type.nameSpan().endColumn());
  }

  private static String shown(Annotation annotation) {
    return annotation.name() + " " + annotation.strings() + " " + annotation.arguments();
  }

  @Test
  void functionsStandInNamesLikeClasses() {
    Facts facts =
        Python.facts(
            """
            def outer():
                class Local:
                    def method(self):
                        def inner(): pass
            class A:
                class B:
                    async def m(self): pass
            """);
    assertEquals(
        List.of("outer.Local", "A", "A.B"),
        facts.types().stream().map(TypeDeclaration::name).toList());
    assertEquals(
        List.of("outer", "outer.Local.method", "outer.Local.method.inner", "A.B.m"),
        facts.functions().stream().map(Function::qualifiedName).toList());
    assertTrue(facts.types().get(0).modifiers().has(Modifier.LOCAL));
    assertTrue(Python.function(facts, "outer.Local.method.inner").modifiers().has(Modifier.LOCAL));
    assertTrue(Python.function(facts, "A.B.m").modifiers().has(Modifier.ASYNC));
  }

  @Test
  void theKindOfAFunctionFollowsFromWhereItStands() {
    Facts facts =
        Python.facts(
            """
            def f(): pass
            class A:
                def __init__(self): pass
                def __new__(cls): pass
                @staticmethod
                def s(): pass
                @classmethod
                def c(cls): pass
                @abc.abstractmethod
                def a(self): ...
            """);
    assertEquals(
        List.of(
            "FUNCTION f []",
            "CONSTRUCTOR __init__ []",
            "METHOD __new__ []",
            "METHOD s [STATIC]",
            "METHOD c [STATIC]",
            "METHOD a [ABSTRACT]"),
        facts.functions().stream()
            .map(each -> each.kind() + " " + each.name() + " " + each.modifiers().list())
            .toList());
  }

  @Test
  void parametersHaveKindTypeAndDefault() {
    Function function =
        Python.facts(
                "def f(a, /, b: int, c=1, *d: str, e, g: 'X' = None, **h) -> list[int]: pass\n")
            .functions()
            .get(0);
    assertEquals(
        List.of(
            "POSITIONAL_ONLY a  false",
            "POSITIONAL b int false",
            "POSITIONAL c  true",
            "VARIADIC d str false",
            "KEYWORD_ONLY e  false",
            "KEYWORD_ONLY g 'X' true",
            "KEYWORDS h  false"),
        function.parameters().stream()
            .map(
                each -> each.kind() + " " + each.name() + " " + each.type() + " " + each.optional())
            .toList());
    assertEquals("list[int]", function.returnType());
  }

  @Test
  void typeParametersAreAsWritten() {
    Facts facts = Python.facts("class A[T: (int, str), *Ts, **P = [int]]: pass\n");
    assertEquals(
        List.of("T: (int, str)", "*Ts", "**P = [int]"), facts.types().get(0).typeParameters());
  }

  @Test
  void aBodyOfDotsIsADeclaration() {
    Facts facts =
        Python.facts(
            """
            def stub(x: int) -> str:
                '''What it does.'''
                ...
            def empty(): pass
            """);
    assertEquals(Body.NONE, Python.function(facts, "stub").body());
    assertTrue(Python.function(facts, "empty").body().present());
  }

  @Test
  void equalBodiesHaveOneShapeWhateverTheirLocalsAndComments() {
    Facts facts =
        Python.facts(
            """
            def a(items):
                '''One text.'''
                total = 0
                for item in items:
                    total += item.price(total=item)  # adds up
                return total
            def b(things):
                "Another text."
                sum = 0

                for one in things:
                    sum += one.price(
                        total=one)
                return sum
            def c(items):
                total = 0
                for item in items:
                    total += item.cost(total=item)
                return total
            """);
    long shape = Python.function(facts, "a").body().shape();
    assertEquals(shape, Python.function(facts, "b").body().shape());
    assertNotEquals(shape, Python.function(facts, "c").body().shape());
  }

  @Test
  void classesOfOneBuildHaveOneShape() {
    Facts facts =
        Python.facts(
            """
            class A:
                '''Doc.'''
                def a(self): return 1
            class B:
                def other(self): return 2
            class C:
                def other(self): return -2
            """);
    assertEquals(Python.type(facts, "A").shape(), Python.type(facts, "B").shape());
    assertNotEquals(Python.type(facts, "A").shape(), Python.type(facts, "C").shape());
  }

  @Test
  void statementsBranchesAndCallsAreCounted() {
    Body body =
        Python.facts(
                """
                def f(x):
                    if x:
                        g(x)
                    elif h():
                        pass
                    for y in x:
                        try:
                            T()
                        except E:
                            return [z for z in y if z]
                    return 1 if x else 2
                """)
            .functions()
            .get(0)
            .body();
    assertEquals(8, body.statements());
    assertEquals(7, body.branches());
    assertEquals(3, body.calls());
  }

  @Test
  void aFunctionMayReturnNothingButLiterals() {
    Facts facts =
        Python.facts(
            """
            def measured():
                good = 7
                total = 8
                log.info("measuring")
                return good / total * 100
            def counted(x):
                return 7 / len(x)
            def decided(x):
                if x:
                    return 1
                return 2
            def nothing():
                return None
            def passed(x):
                return x
            """);
    assertEquals(
        List.of(true, false, false, false, false),
        facts.functions().stream().map(each -> each.body().onlyLiterals()).toList());
  }

  @Test
  void deprecationIsSaidByDecoratorDocstringOrWarning() {
    Facts facts =
        Python.facts(
            """
            '''[DEPRECATED] Use other.'''
            @deprecated("use g")
            def f(): pass
            class A:
                def __init__(self):
                    warnings.warn("use B", DeprecationWarning, stacklevel=2)
            class B:
                def m(self, old=None):
                    if old:
                        warnings.warn("old is deprecated", DeprecationWarning)
                def n(self):
                    '''Deprecated: use m.'''
            """);
    assertEquals(List.of("", "f", "A", "B.n"), facts.deprecated());
    assertFalse(Python.facts("warn('x')\n").deprecated().contains(""));
    assertEquals(List.of(""), Python.facts("import w\nw.warn('x', FutureWarning)\n").deprecated());
  }
}
