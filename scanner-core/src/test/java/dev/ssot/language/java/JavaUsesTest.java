package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file uses, and what it says of itself. */
class JavaUsesTest {
  @Test
  void creationsNameWhereTheyStand() {
    Facts facts =
        Read.facts(
            """
            class A {
              Object field = new B(1, 2);
              A() { new java.util.ArrayList<String>(); }
              void m() { Runnable r = () -> new C() {}; }
              static { new D(); }
            }
            """);
    assertEquals(
        List.of(
            "B/2 in A at 2",
            "java.util.ArrayList/0 in A.A at 3",
            "C/0 in A.m at 4",
            "D/0 in A.<clinit> at 5"),
        facts.creations().stream()
            .map(
                c -> c.type() + "/" + c.arguments() + " in " + c.within() + " at " + line(c.span()))
            .toList());
    assertTrue(facts.creations().get(2).anonymous());
  }

  @Test
  void callsHaveAReceiverThatIsAName() {
    Facts facts =
        Read.facts(
            """
            class A {
              A() { super(1); }
              void m() {
                run(1);
                this.run();
                super.run();
                System.out.println();
                builder().build();
                list.stream().map(A::of).toList();
                System.getenv("A").length();
              }
            }
            """);
    assertEquals(
        List.of(
            "super/1",
            "run/1",
            "this.run/0",
            "super.run/0",
            "System.out.println/0",
            "builder/0",
            "list.stream/0",
            "A.of/-1",
            "System.getenv/1"),
        facts.calls().stream().map(c -> c.target() + "/" + c.arguments()).toList());
    assertEquals(11, facts.functions().get(1).body().calls());
  }

  @Test
  void typesAreMentionedOnceInEachFunction() {
    Facts facts =
        Read.facts(
            """
            @Marker
            class A<T extends Bound> extends Base<Argument> {
              private Field one, two;
              <U> Result m(T t, U u, Parameter p) throws Failure {
                Local a = (Local) p;
                Local b = null;
                java.util.List<Local> c = null;
                java.util.List<Local> d = null;
                if (a instanceof Tested || Constant.class == null) {}
                return new Result();
              }
            }
            """);
    assertEquals(
        List.of("Bound", "Base", "Argument", "Field"), names(facts, Mention.Kind.TYPE, "A"));
    assertEquals(
        List.of(
            "Result",
            "Parameter",
            "Failure",
            "Local",
            "java.util.List",
            "java.util.List",
            "Tested",
            "Constant"),
        names(facts, Mention.Kind.TYPE, "A.m"));
  }

  @Test
  void dottedNamesAreMentionedAsValuesUnlessTheyStartWithAVariable() {
    Facts facts =
        Read.facts(
            """
            class A {
              int field = Limits.MAX;
              void m(A p) {
                int a = java.util.Calendar.MONTH + p.field + this.field;
                Limits.ALL.add(a);
                a = Limits.ALL.size;
              }
            }
            """);
    assertEquals(List.of("Limits.MAX"), names(facts, Mention.Kind.VALUE, "A"));
    assertEquals(
        List.of("java.util.Calendar.MONTH", "Limits.ALL.size"),
        names(facts, Mention.Kind.VALUE, "A.m"));
  }

  @Test
  void literalsThatLookLikeIdentifiersAreKeptWithTheirUse() {
    Facts facts =
        Read.facts(
            """
            @Path("api/v1")
            class A {
              static final String KEY = "app.cache.size";
              String other = "maxSize";
              void m() {
                env.get("APP_HOME");
                log("two words", "word", "100");
                return a + "b.c";
              }
            }
            """);
    assertEquals(
        List.of(
            "api/v1 ANNOTATION Path",
            "app.cache.size CONSTANT KEY",
            "maxSize OTHER other",
            "APP_HOME ARGUMENT get",
            "b.c OTHER "),
        facts.literals().stream().map(JavaUsesTest::text).toList());
  }

  @Test
  void deprecationIsToldByAnnotationOrDocComment() {
    Facts facts =
        Read.facts(
            """
            @Deprecated class A {
              /** @deprecated use c */ void b() {}
              /** Not this one. */ void c() {}
              @java.lang.Deprecated int d;
              /* @deprecated is no doc comment */ int e;
            }
            """);
    assertEquals(List.of("A", "A.b", "A.d"), facts.deprecated());
  }

  @Test
  void aDeprecatedPackageIsTheFileItself() {
    assertEquals(List.of(""), Read.facts("@Deprecated package a;").deprecated());
  }

  @Test
  void aCommentAllowsAFindingOnItsLineAndTheNext() {
    Facts facts =
        Read.facts(
            """
            class A {
              // ssot:allow singleton because the driver needs it
              static A a; /* ssot:allow duplicate-type */
              String s = "// ssot:allow nothing because text";
            }
            """);
    assertEquals(
        List.of(
            new Suppression(
                "singleton", "the driver needs it", new Span(2, 6, 2, 53), new Span(2, 1, 3, 1)),
            new Suppression("duplicate-type", "", new Span(3, 18, 3, 45), new Span(3, 1, 4, 1))),
        facts.suppressions());
  }

  @Test
  void anAnnotationAllowsAFindingInItsDeclaration() {
    Facts facts =
        Read.facts(
            """
            class A {
              @SuppressWarnings({"unchecked", "ssot:singleton because of the driver"})
              static A a;
            }
            """);
    assertEquals(1, facts.suppressions().size());
    assertEquals("singleton", facts.suppressions().get(0).rule());
    assertEquals("of the driver", facts.suppressions().get(0).reason());
    assertEquals(new Span(2, 3, 3, 13), facts.suppressions().get(0).covers());
  }

  @Test
  void aGeneratedFileSaysSo() {
    assertTrue(
        Read.facts("// Generated by protoc. DO NOT EDIT!\npackage a; class A {}").generated());
    assertTrue(Read.facts("package a; /** @generated */ class A {}").generated());
    assertTrue(Read.facts("@javax.annotation.Generated(\"x\") class A {}").generated());
    assertFalse(Read.facts("/** Reads generated files. */ class A {}").generated());
    assertFalse(Read.facts("class A { /* generated, do not edit */ }").generated());
  }

  @Test
  void newConstructsTellTheVersionThatTheyNeed() {
    Facts facts =
        Read.facts(
            """
            import module java.base;
            sealed interface A permits B {}
            record B(int x) implements A {
              Object m(Object o) {
                var text = \"""
                    a\""";
                if (o instanceof B b) return b;
                return switch (o) { case B(int _) -> 1; default -> text; };
              }
            }
            """);
    assertEquals(
        List.of(
            "25 import of a module at 1",
            "17 sealed type at 2",
            "16 record at 3",
            "10 `var` as a type at 5",
            "15 text block at 5",
            "16 pattern behind `instanceof` at 7",
            "14 switch expression at 8",
            "14 case with an arrow at 8",
            "21 pattern or `null` behind `case` at 8",
            "21 record pattern at 8"),
        facts.requirements().stream()
            .filter(r -> !r.version().equals("22"))
            .map(r -> r.version() + " " + r.construct() + " at " + line(r.span()))
            .toList());
  }

  @Test
  void olderConstructsNeedNoVersion() {
    Facts facts =
        Read.facts(
            "class A { void m(int a) { switch (a) { case 1: n(x -> x); } if (a instanceof B) {} } }");
    assertEquals(List.of(), facts.requirements());
  }

  private static List<String> names(Facts facts, Mention.Kind kind, String within) {
    return facts.mentions().stream()
        .filter(mention -> mention.kind() == kind && mention.within().equals(within))
        .map(Mention::name)
        .toList();
  }

  private static String text(Literal literal) {
    return literal.value() + " " + literal.use() + " " + literal.context();
  }

  private static int line(Span span) {
    return span.line();
  }
}
