package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Body;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import dev.ssot.facts.Write;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaLanguageTest {
  private final JavaLanguage java = new JavaLanguage();

  @Test
  void importsAreToldAsWritten() {
    Facts facts =
        facts(
            """
            package shop;
            import java.util.List;
            import java.util.*;
            import static java.lang.Math.max;
            import static java.lang.Math.*;
            import module java.base;
            """);
    assertEquals("shop", facts.namespace());
    assertEquals(
        List.of(
            "SINGLE java.util.List",
            "ON_DEMAND java.util.*",
            "STATIC java.lang.Math.max",
            "STATIC_ON_DEMAND java.lang.Math.*",
            "MODULE java.base"),
        facts.imports().stream().map(i -> i.kind() + " " + i.target()).toList());
    assertEquals(2, facts.imports().get(0).span().line());
    assertEquals(Import.Site.TOP, facts.imports().get(0).site());
  }

  @Test
  void nestedLocalAndAnonymousTypesAreNamedUnderTheirType() {
    Facts facts =
        facts(
            """
            class Outer {
              interface Inner { record Pair<T extends Number>(T left, int... right) {} }
              enum Color implements Runnable { RED { }, GREEN; public void run() {} }
              void go() {
                class Local {}
                Object first = new Object() { Object second = new Object() {}; };
                Object third = new Runnable() { public void run() {} };
              }
            }
            """);
    assertEquals(
        List.of(
            "CLASS Outer",
            "INTERFACE Outer.Inner",
            "RECORD Outer.Inner.Pair",
            "ENUM Outer.Color",
            "ANONYMOUS Outer.Color.$1",
            "CLASS Outer.Local",
            "ANONYMOUS Outer.$1",
            "ANONYMOUS Outer.$1.$1",
            "ANONYMOUS Outer.$2"),
        facts.types().stream().map(t -> t.kind() + " " + t.name()).toList());
    TypeDeclaration pair = facts.types().get(2);
    assertEquals(List.of("T extends Number"), pair.typeParameters());
    assertEquals("int", pair.components().get(1).type());
    assertEquals(List.of("Runnable"), facts.types().get(3).supertypes());
  }

  @Test
  void creationsNameWhereTheyStand() {
    Facts facts =
        facts(
            """
            class A {
              Object field = new B(1, 2);
              A() { new java.util.ArrayList<String>(); }
              void m() { Runnable r = () -> new C() {}; }
            }
            """);
    assertEquals(
        List.of("B/2 A false", "java.util.ArrayList/0 A.A false", "C/0 A.m true"),
        facts.creations().stream().map(JavaLanguageTest::text).toList());
  }

  @Test
  void aFieldThatIsFilledOnFirstUseIsWrittenUnderATest() {
    assertEquals(Write.Guard.ABSENT, guard("if (x == null) { x = new X(); } return x;"));
    assertEquals(Write.Guard.ABSENT, guard("if (x != null) return x; x = new X(); return x;"));
    assertEquals(Write.Guard.ABSENT, guard("return x != null ? x : (x = new X());"));
    assertEquals(Write.Guard.NONE, guard("x = new X(); return x;"));
    assertEquals(Write.Guard.LOCKED, guard("synchronized (this) { x = new X(); } return x;"));
    assertEquals(
        Write.Guard.LOCKED_ABSENT,
        guard("synchronized (this) { if (x == null) { x = new X(); } } return x;"));
    assertEquals(
        Write.Guard.LOCKED_ABSENT,
        guard(
            "lock.lock(); try { if (null == x) x = new X(); } finally { lock.unlock(); } return x;"));
    assertEquals(
        Write.Guard.DOUBLE_CHECKED,
        guard(
            "if (x == null) { synchronized (A.class) { if (x == null) x = new X(); } } return x;"));
    assertEquals(
        Write.Guard.DOUBLE_CHECKED,
        guard(
            """
            X local = x;
            if (local == null) {
              synchronized (this) {
                local = A.x;
                if (local == null) { A.x = local = new X(); }
              }
            }
            return local;
            """));
  }

  @Test
  void equalBodiesHaveEqualShapesWhateverTheirLocalsAreCalled() {
    Facts facts =
        facts(
            """
            class A {
              int a(int left) { int sum = left + 1; return sum; } // one
              int b(int right) {
                int total = right + 1;
                return total;
              }
              int c(int right) { int total = right + 2; return total; }
            }
            """);
    List<Function> functions = facts.functions();
    assertEquals(functions.get(0).body().shape(), functions.get(1).body().shape());
    assertNotEquals(functions.get(0).body().shape(), functions.get(2).body().shape());
  }

  @Test
  void aBodyIsCounted() {
    Body body =
        facts("class A { int m() { if (a) { b(); } for (;;) { new C(); } } }")
            .functions()
            .get(0)
            .body();
    assertEquals(List.of(4, 2, 2), List.of(body.statements(), body.branches(), body.calls()));
  }

  @Test
  void fieldsTellTheKindOfTheirValue() {
    Facts facts =
        facts(
            "class A { static final A I = new A(); int a = -1, b; Object c = make(), d = null; }");
    assertEquals(
        List.of("I CREATION A", "a LITERAL -1", "b NONE ", "c CALL make", "d NULL null"),
        facts.variables().stream().map(JavaLanguageTest::text).toList());
  }

  private Write.Guard guard(String body) {
    Facts facts = facts("class A { static X x; X get() { " + body + " } }");
    List<Write> writes = facts.functions().get(0).body().writes();
    assertEquals(1, writes.size());
    return writes.get(0).guard();
  }

  private static String text(Creation creation) {
    return creation.type()
        + "/"
        + creation.arguments()
        + " "
        + creation.within()
        + " "
        + creation.anonymous();
  }

  private static String text(Variable variable) {
    return variable.name() + " " + variable.value().kind() + " " + variable.value().text();
  }

  private Facts facts(String source) {
    Parsed parsed = java.parse(source.getBytes(StandardCharsets.UTF_8));
    assertTrue(parsed.problems().isEmpty(), () -> parsed.problems().toString());
    return parsed.facts();
  }
}
