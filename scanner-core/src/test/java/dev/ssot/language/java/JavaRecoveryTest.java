package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import dev.ssot.language.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that do not parse tell where and why, and keep the facts of what is sound in them. */
class JavaRecoveryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A { int x = ; }                      | 1:19 found ;, expected an expression",
        "class A { void m() { int x = 1 y(); } }    | 1:32 found y, expected ;",
        "class A { void m() { foo(1; } }            | 1:27 found ;, expected )",
        "class A { int f(int) {} }                  | 1:20 found ), expected a name",
        "class A extends { }                        | 1:17 found {, expected a name",
        "class A {} }                               | 1:12 found }, expected a declaration",
        "class A { int x                            | 1:44 found the end of the file, expected ;, = or (",
        "class A { void m() { return } }            | 1:22 cannot read the statement that starts with return",
        "class A { String s = \"abc; }              | 1:22 a literal is not closed or malformed",
        "class A { } /* open                        | 1:13 a comment is not closed",
        "class A { int # x; }                       | 1:15 found a character that does not belong here: \"#\"",
        "package a.b import c.D; class A {}         | 1:13 found import, expected ;",
        "class A { void m() { try { x(); } } }      | 1:22 found try without catch, finally or resources",
        "class A { public public int x; }           | 1:18 found public twice",
        "class A { foo() { } }                      | 1:11 found foo, expected a return type before it",
        "class A { void m() { x; } }                | 1:22 found an expression, expected a statement",
        "class A { List<> x; }                      | 1:11 found <> without new"
      })
  void aMistakeIsToldInFewWordsAtItsPlace(String source, String expected) {
    Parsed parsed = Read.parsed(source + " ".repeat(Math.max(0, 43 - source.length())));
    assertEquals(List.of("SYNTAX " + expected), withoutTicks(parsed));
    assertEquals("A", parsed.facts().types().get(0).name());
  }

  @Test
  void oneWrongMemberCostsItselfAlone() {
    Parsed parsed =
        Read.parsed(
            """
            package shop;
            import java.util.List;
            class A {
              private final List<B> bs = new List<B>();
              void broken(int) { new Lost(); }
              int wrong = ;
              void sound() { new C(); }
              enum D { E F }
              class G { H h = new H(); }
            }
            """);
    assertEquals(
        List.of(
            "SYNTAX 5:18 found ), expected a name",
            "SYNTAX 6:15 found ;, expected an expression",
            "SYNTAX 8:14 found F"),
        withoutTicks(parsed));
    Facts facts = parsed.facts();
    assertEquals("shop", facts.namespace());
    assertEquals(List.of("java.util.List"), facts.imports().stream().map(Import::target).toList());
    assertEquals(List.of("A", "A.D", "A.G"), names(facts.types()));
    assertEquals(List.of("A.broken", "A.sound"), functions(facts));
    assertEquals(List.of("bs", "h"), facts.variables().stream().map(Variable::name).toList());
    assertEquals(
        List.of("List", "C", "H"), facts.creations().stream().map(Creation::type).toList());
  }

  @Test
  void oneWrongStatementCostsItselfAlone() {
    Parsed parsed =
        Read.parsed(
            """
            class A {
              void m() {
                new B();
                int x = (1 + ;
                for (int i = 0; i < ; i++) { new C(); }
                new D();
              }
              void n() { new E(); }
            }
            """);
    assertEquals(2, parsed.problems().size());
    assertEquals(
        List.of("B", "D", "E"), parsed.facts().creations().stream().map(Creation::type).toList());
  }

  @Test
  void whereBracesDoNotMatchTheHeadsAreRead() {
    Parsed parsed =
        Read.parsed(
            """
            package shop;
            import a.B;
            import static a.C.*;
            public final class A<T> extends Base<Map<T, T>> implements One, b.Two<T> {
              public A(int x) { if (x > 1) { foo(); }
              private List<String> m(int y) throws E { return bar(y); }
              @interface Mark { int value() default 1; }
              sealed interface In permits P, Q { void q(); }
            """);
    assertEquals(1, parsed.problems().size());
    Facts facts = parsed.facts();
    assertEquals("shop", facts.namespace());
    assertEquals(
        List.of("SINGLE a.B", "STATIC_ON_DEMAND a.C.*"),
        facts.imports().stream().map(i -> i.kind() + " " + i.target()).toList());
    assertEquals(List.of("A", "A.Mark", "A.In"), names(facts.types()));
    assertEquals(List.of("Base", "One", "b.Two"), facts.types().get(0).supertypes());
    assertEquals(2, facts.types().get(0).interfaces());
    assertEquals(TypeDeclaration.Kind.ANNOTATION, facts.types().get(1).kind());
    assertEquals(List.of("P", "Q"), facts.types().get(2).permits());
    assertEquals(List.of("A.A", "A.m", "A.Mark.value", "A.In.q"), functions(facts));
  }

  @Test
  void whatOnlyTheLibraryDoesNotKnowIsNoMistake() {
    assertEquals(
        List.of("UNSUPPORTED 1:29 the parser does not know an enum within a function"),
        Read.problems(Read.parsed("class A { void m() { enum B { C } new D(); } }")));
    assertEquals(
        List.of("UNSUPPORTED 1:47 the parser does not know a primitive type in a pattern"),
        Read.problems(
            Read.parsed("class A { void m(Object o) { if (o instanceof int i) new D(); } }")));
    assertEquals(
        List.of(
            "UNSUPPORTED 1:23 the parser does not know brackets behind an annotation's element"),
        Read.problems(Read.parsed("@interface A { int b()[] default {}; }")));
  }

  @Test
  void anEnumWithinAFunctionIsStillAType() {
    Facts facts = Read.parsed("class A { void m() { enum B { C } new D(); } }").facts();
    assertEquals(List.of("A", "A.B"), names(facts.types()));
    assertEquals("D", facts.creations().get(0).type());
  }

  @Test
  void theFirstSideOfAConflictIsRead() {
    Parsed parsed =
        Read.parsed(
            """
            class A {
            <<<<<<< HEAD
              B b = new B();
            ||||||| base
              X x;
            =======
              C c = new C();
            >>>>>>> other
              D d;
            }
            """);
    assertEquals(
        List.of("CONFLICT_MARKER 2:1 merge conflict: `<<<<<<< HEAD`"), Read.problems(parsed));
    assertEquals(
        List.of("b", "d"), parsed.facts().variables().stream().map(Variable::name).toList());
  }

  @Test
  void aFileOfNoiseHasProblemsAndNoFacts() {
    Parsed parsed = Read.parsed("\u0000\u0001)]}{([ \"'");
    assertEquals(1, parsed.problems().size());
    assertTrue(parsed.facts().types().isEmpty());
  }

  private static List<String> withoutTicks(Parsed parsed) {
    return Read.problems(parsed).stream().map(text -> text.replace("`", "")).toList();
  }

  private static List<String> names(List<TypeDeclaration> types) {
    return types.stream().map(TypeDeclaration::name).toList();
  }

  private static List<String> functions(Facts facts) {
    return facts.functions().stream().map(Function::qualifiedName).toList();
  }
}
